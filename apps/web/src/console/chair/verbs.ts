import type { PresenceState } from '@diemcau/contract';
import { type FloorEntry, holders, type IssuedSession, queued } from '@diemcau/session';
import { text } from '../press/text.js';
import type { Presses } from '../press/use-press.js';
import { useSettled } from './use-settled.js';

/** What the chair's main button does now; `offline`: whoever is called would not hear it. */
export type MainVerb =
  | {
      readonly kind: 'call' | 'end_and_call';
      readonly entry: FloorEntry;
      readonly ending: readonly string[];
      readonly offline: boolean;
    }
  | { readonly kind: 'nobody' };

const AWAY: readonly PresenceState[] = ['suspect', 'lost', 'offline'];

/** The first of the queue is called; turns that would stand in the way end in the same step, and one undo takes both back. */
const mainVerb = (session: IssuedSession, presence: ReadonlyMap<string, PresenceState>): MainVerb => {
  const [entry] = queued(session);
  if (entry === undefined) return { kind: 'nobody' };
  const ending = holders(session).map(({ id }) => id);
  const offline = AWAY.includes(presence.get(entry.pointId) ?? 'unknown');
  return { kind: ending.length > 0 ? 'end_and_call' : 'call', entry, ending, offline };
};

const callNext = ({ floor }: IssuedSession, verb: MainVerb, { press }: Pick<Presses, 'press'>): void => {
  if (verb.kind === 'nobody') return;
  const data = { calls: [{ entryId: verb.entry.id }], version: floor.version, ending: [...verb.ending] };
  press('CallSpeakers', data, { button: 'main' });
};

interface Seen {
  readonly session: IssuedSession;
  readonly presence: ReadonlyMap<string, PresenceState>;
  readonly verbs: Presses;
}

/**
 * Whom the main button names, and its press, by hand or by key. Pressed while somebody else has just changed the name under the hand, it
 * calls nobody and says so: two people who call at one moment call one speaker.
 */
export const useMainVerb = ({
  session,
  presence,
  verbs,
}: Seen): { readonly verb: MainVerb; readonly press: () => void } => {
  const verb = mainVerb(session, presence);
  const isSettled = useSettled(verb.kind === 'nobody' ? '' : verb.entry.id, verbs);
  const press = (): void => {
    if (isSettled()) callNext(session, verb, verbs);
    else verbs.say(text.renamed);
  };
  return { verb, press };
};
