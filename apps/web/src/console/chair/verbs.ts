import type { PresenceState } from '@diemcau/contract';
import { type FloorEntry, holders, type IssuedSession, queued } from '@diemcau/session';
import type { Presses } from '../press/use-press.js';

/** What the chair's main button does now; `offline`: whoever is called would not hear it. */
export type MainVerb =
  | {
      readonly kind: 'call' | 'end_and_call';
      readonly entry: FloorEntry;
      readonly ending: readonly string[];
      readonly offline: boolean;
    }
  | { readonly kind: 'nobody' };

/** Calls whom the main button names; nothing while it names nobody. */
export const callNext = ({ floor }: IssuedSession, verb: MainVerb, { press }: Pick<Presses, 'press'>): void => {
  if (verb.kind === 'nobody') return;
  press('CallSpeakers', { calls: [{ entryId: verb.entry.id }], version: floor.version, ending: [...verb.ending] });
};

const AWAY: readonly PresenceState[] = ['suspect', 'lost', 'offline'];

/** The first of the queue is called; turns that would stand in the way end in the same step, and one undo takes both back. */
export const mainVerb = (session: IssuedSession, presence: ReadonlyMap<string, PresenceState>): MainVerb => {
  const [entry] = queued(session);
  if (entry === undefined) return { kind: 'nobody' };
  const ending = holders(session).map(({ id }) => id);
  const offline = AWAY.includes(presence.get(entry.pointId) ?? 'unknown');
  return { kind: ending.length > 0 ? 'end_and_call' : 'call', entry, ending, offline };
};
