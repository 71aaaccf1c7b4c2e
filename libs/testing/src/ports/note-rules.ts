import type { SessionRules, Submission } from '@diemcau/runtime';
import {
  type Actor,
  type EventMeta,
  type IssuedSession,
  type SessionCommand,
  type SessionEvent,
  type SessionState,
  accept,
  refuse,
} from '@diemcau/session';

const bare = {
  status: 'issued',
  lifecycle: { current: { phase: 'live', openedAt: 0 }, rehearsed: false, rehearsals: 0, roomRenewals: 0 },
} as const;

// The mailbox looks at nothing else of a state; the notes stand for all that a real session would hold.
const withNotes = (notes: IssuedSession['outage']['notes']): SessionState =>
  ({ ...bare, outage: { outages: [], notes } }) as unknown as SessionState;

/** The texts of all notes so far, in order. */
export const notesOf = (state: SessionState): readonly string[] =>
  state.status === 'issued' ? state.outage.notes.map(({ text }) => text) : [];

const metaOf = ({ at, by, occurredAt }: SessionCommand): EventMeta => ({
  at,
  by: { id: by.id, name: by.name },
  ...(occurredAt === undefined ? {} : { occurredAt }),
});

const noted = (text: string, command: SessionCommand): SessionEvent => ({
  type: 'MissedNoted',
  data: { text },
  ...metaOf(command),
});

const texts: Readonly<Record<string, readonly string[]>> = { nothing: [], pair: ['pair 1', 'pair 2'] };

/**
 * A session that only takes notes, to test what carries it. Texts with a meaning: `nothing` is accepted and changes nothing, `pair`
 * makes two events, `fault` throws, `once:x` is refused when it is there already.
 */
export const noteRules: SessionRules = {
  decide: (command, state) => {
    if (command.type !== 'NoteMissed') return refuse('WRONG_PHASE');
    const { text } = command.data;
    if (text === 'fault') throw new TypeError('our own fault');
    if (text.startsWith('once:') && notesOf(state).includes(text)) return refuse('NOTHING_CHANGED');
    return accept(...(texts[text] ?? [text]).map((each) => noted(each, command)));
  },
  evolve: (state, event) => {
    const notes = state.status === 'issued' ? state.outage.notes : [];
    if (event.type !== 'MissedNoted') return state;
    return withNotes([...notes, { occurredAt: event.occurredAt ?? event.at, text: event.data.text }]);
  },
  react: (event) =>
    event.type === 'MissedNoted' && event.data.text === 'call'
      ? [
          { type: 'reconcileMedia', urgent: true },
          { type: 'notify', pointIds: null, notice: 'called' },
        ]
      : [],
  counts: (state) => ({
    points: 0,
    confirmed: 0,
    declined: 0,
    ready: 0,
    checkedIn: state.outage.notes.length,
    summoned: 0,
    present: 0,
    substitutes: 0,
    absent: 0,
    unknown: 0,
    unsummoned: 0,
  }),
  digestChange: () => null,
};

export const anOperator: Actor = { id: 'operator', name: 'Lò Thị Mai', roles: ['operator'], pointId: 'p1' };
export const aChair: Actor = { id: 'chair', name: 'Nguyễn Văn Sơn', roles: ['chair'], pointId: null };

/** A note as a door would hand it over. */
export const note = (cmdId: string, text = cmdId, by: Actor = anOperator): Submission => ({
  type: 'NoteMissed',
  data: { text },
  cmdId,
  by,
});
