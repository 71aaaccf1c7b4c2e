import { type Decision, accept, refuse } from '../kernel/decision.js';
import { sameJson } from '../kernel/equal.js';
import type { BatchId } from '../kernel/ids.js';
import type { CommandMeta } from '../kernel/meta.js';
import { OPENED, outside } from '../lifecycle/phase-guard.js';
import { PLANNING } from '../lifecycle/phases.js';
import { pointIndex } from '../plan/point-index.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import type { AwardCommand } from './award.commands.js';
import type { AwardBatch } from './award.state.js';
import { batchesInOrder, presentationOf } from './award-summary.js';
import { withPlates } from './plates.js';

type Of<Type extends AwardCommand['type']> = Extract<AwardCommand, { type: Type }>;
type Verdict = Decision<SessionEventBody>;

const batchOf = (state: IssuedSession, batchId: BatchId): AwardBatch | undefined =>
  state.awards.batches.find(({ id }) => id === batchId);

/** The list in one line, for the changes against the invitation. */
const asText = (batches: readonly AwardBatch[]): string =>
  batches.map(({ decisionNumber, recipients }) => `${decisionNumber} (${recipients.length})`).join('; ');

/** A batch that is being or was handed over is history; the rest of the list may change. */
const touched = (state: IssuedSession, batches: readonly AwardBatch[]): AwardBatch | undefined =>
  state.awards.batches.find(
    (batch) =>
      (batch.id === state.awards.currentId || state.awards.ended.includes(batch.id)) &&
      !batches.some((other) => sameJson(other, batch)),
  );

const change = ({ data }: Of<'ChangeAwards'>, state: IssuedSession): Verdict => {
  const { reason } = data;
  const { byId } = pointIndex(state.plan.points);
  const stranger = data.batches.flatMap(({ recipients }) => recipients).find(({ pointId }) => !byId.has(pointId));
  const batches = withPlates(data.batches, state.plan.points);
  const closed = outside(state, PLANNING);
  if (closed !== null) return closed;
  if (reason.trim() === '') return refuse('REASON_REQUIRED');
  const history = touched(state, batches);
  if (history !== undefined) return refuse('BATCH_RUNNING', { batchId: history.id });
  if (stranger !== undefined) return refuse('UNKNOWN_POINT', { pointId: stranger.pointId });
  if (sameJson(batches, state.awards.batches)) return refuse('NOTHING_CHANGED');
  const before = asText(state.awards.batches);
  return accept({ type: 'AwardsChanged', data: { batches, reason, before, after: asText(batches) } });
};

const start = (batchId: BatchId, state: IssuedSession): Verdict => {
  if (state.lifecycle.current.phase !== 'live') return refuse('NOT_LIVE', { phase: state.lifecycle.current.phase });
  const { awards } = state;
  if (awards.currentId !== null) return refuse('BATCH_RUNNING', { batchId: awards.currentId });
  // One that was ended by mistake, or with points open, may be taken up again.
  if (awards.ended.includes(batchId)) return accept({ type: 'BatchStarted', data: { batchId } });
  const next = batchesInOrder(awards).find(({ id }) => !awards.ended.includes(id));
  return next?.id === batchId
    ? accept({ type: 'BatchStarted', data: { batchId } })
    : refuse('BATCH_OUT_OF_ORDER', { expected: next?.id ?? '' });
};

const present = ({ data }: Of<'MarkPresented'>, state: IssuedSession): Verdict => {
  const { batchId, pointId } = data;
  // A point that was lost when its turn came hands over later: that is noted, too.
  if (state.awards.currentId !== batchId && !state.awards.ended.includes(batchId))
    return refuse('BATCH_NOT_RUNNING', { batchId });
  if (batchOf(state, batchId)?.recipients.some((recipient) => recipient.pointId === pointId) !== true)
    return refuse('NO_RECIPIENT_AT_POINT', { batchId, pointId });
  return presentationOf(state.awards, batchId, pointId) === undefined
    ? accept({ type: 'AwardPresented', data: { batchId, pointId, presentedBy: data.presentedBy } })
    : refuse('ALREADY_PRESENTED', { batchId, pointId });
};

const unmark = ({ data }: Of<'UnmarkPresented'>, state: IssuedSession): Verdict => {
  const { batchId, pointId } = data;
  return presentationOf(state.awards, batchId, pointId) === undefined
    ? refuse('NOT_PRESENTED', { batchId, pointId })
    : accept({ type: 'PresentationUnmarked', data: { batchId, pointId } });
};

const end = (batchId: BatchId, state: IssuedSession): Verdict =>
  state.awards.currentId === batchId
    ? accept({ type: 'BatchEnded', data: { batchId } })
    : refuse('BATCH_NOT_RUNNING', { batchId });

/** Awards are handed over batch by batch in order of the issuing level; a batch may end with points open, the minutes tell. */
export const decideAward = (command: AwardCommand & CommandMeta, state: IssuedSession): Verdict => {
  if (command.type === 'ChangeAwards') return change(command, state);
  const { batchId } = command.data;
  if (batchOf(state, batchId) === undefined) return refuse('UNKNOWN_BATCH', { batchId });
  if (command.type === 'StartBatch') return start(batchId, state);
  const closed = outside(state, OPENED);
  if (closed !== null) return closed;
  switch (command.type) {
    case 'MarkPresented':
      return present(command, state);
    case 'UnmarkPresented':
      return unmark(command, state);
    case 'EndBatch':
      return end(batchId, state);
  }
};
