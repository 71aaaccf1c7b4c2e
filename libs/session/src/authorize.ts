import { entryOf } from './floor/undo-slot.js';
import type { Access, Reach } from './kernel/access.js';
import type { Actor } from './kernel/actor.js';
import { type Refused, refuse } from './kernel/decision.js';
import type { PointId } from './kernel/ids.js';
import { isWithin, pointIndex } from './plan/point-index.js';
import { commandAccess, type SessionCommand } from './session.commands.js';
import type { IssuedSession, SessionState } from './session.state.js';

type Target = { readonly ok: true; readonly pointId: PointId | null } | Refused;

/** The point that a command is about: named by itself, or that of the entry it names; null when it is about none. */
const targetOf = ({ data }: SessionCommand, state: IssuedSession, anywhere: boolean): Target => {
  if ('pointId' in data) {
    const { pointId } = data;
    return pointIndex(state.plan.points).byId.has(pointId)
      ? { ok: true, pointId }
      : refuse('UNKNOWN_POINT', { pointId });
  }
  // Whoever may act anywhere gets the slice's own answer, which may be that somebody was first.
  if (anywhere || !('entryId' in data)) return { ok: true, pointId: null };
  const entry = entryOf(state.floor, data.entryId);
  return entry === undefined
    ? refuse('UNKNOWN_ENTRY', { entryId: data.entryId })
    : { ok: true, pointId: entry.pointId };
};

const reaches = (reach: Reach, by: Actor, target: PointId | null, state: IssuedSession): boolean => {
  if (reach === 'any') return true;
  if (target === null) return false;
  const { points } = state.plan;
  if (reach === 'hall') return pointIndex(points).byId.get(target)?.role === 'central';
  if (by.pointId === null) return false;
  return reach === 'own' ? by.pointId === target : isWithin(points, target, by.pointId);
};

const reachesOf = (by: Actor, access: Access): readonly Reach[] => by.roles.flatMap((role) => access[role] ?? []);

/**
 * Null when the actor may issue the command; deny by default.
 * Refusals: FORBIDDEN (not with these roles), UNKNOWN_POINT, UNKNOWN_ENTRY, NOT_YOUR_POINT.
 */
export const authorize = (command: SessionCommand, state: SessionState): Refused | null => {
  const allowed = reachesOf(command.by, commandAccess[command.type]);
  if (allowed.length === 0) return refuse('FORBIDDEN', { command: command.type });
  if (state.status === 'unissued') return null;
  const target = targetOf(command, state, allowed.includes('any'));
  if (!target.ok) return target;
  return allowed.some((reach) => reaches(reach, command.by, target.pointId, state))
    ? null
    : refuse('NOT_YOUR_POINT', { pointId: target.pointId ?? '' });
};
