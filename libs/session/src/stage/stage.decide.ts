import { type Decision, accept, refuse } from '../kernel/decision.js';
import { sameJson } from '../kernel/equal.js';
import type { CommandMeta } from '../kernel/meta.js';
import { BEFORE_END, outside } from '../lifecycle/phase-guard.js';
import { pointIndex } from '../plan/point-index.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import type { StageCommand } from './stage.commands.js';

/** What the main screen shows. Only the layout of one point names a point. */
export const decideStage = ({ data }: StageCommand & CommandMeta, state: IssuedSession): Decision<SessionEventBody> => {
  const closed = outside(state, BEFORE_END);
  if (closed !== null) return closed;
  const spotlight = data.layout === 'spotlight' ? data.spotlight : null;
  const point = spotlight === null ? undefined : pointIndex(state.plan.points).byId.get(spotlight);
  if (data.layout === 'spotlight' && point === undefined) return refuse('UNKNOWN_POINT', { pointId: spotlight ?? '' });
  const stage = { layout: data.layout, spotlight, name: point?.name ?? null };
  return sameJson(stage, state.stage) ? refuse('NOTHING_CHANGED') : accept({ type: 'StageSet', data: stage });
};
