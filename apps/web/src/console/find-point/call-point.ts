import {
  type EntryKind,
  agendaItem,
  ENTRY_KINDS,
  holders,
  type IssuedSession,
  openRequest,
  type PlanPoint,
} from '@diemcau/session';
import { newId } from '../../live/new-id.js';
import type { Presses } from '../press/use-press.js';

/** What is given to a point that asked for nothing, the first that the item's rules know. */
const USUAL: readonly EntryKind[] = ['speech', 'paper', 'question', ...ENTRY_KINDS];

const kindNow = ({ agenda }: IssuedSession): EntryKind => {
  const limits = agendaItem(agenda, agenda.currentId)?.profile.limits ?? {};
  return USUAL.find((kind) => limits[kind] !== undefined) ?? 'speech';
};

type Press = Pick<Presses, 'press'>;

/** Calls a point whether it waits or not; turns that run give way in the same step. */
export const callPoint = (session: IssuedSession, { id: pointId }: PlanPoint, { press }: Press): void => {
  const waiting = openRequest(session, pointId);
  const call =
    waiting === undefined
      ? { newEntryId: newId(), pointId, kind: kindNow(session), speakers: [], topic: '' }
      : { entryId: waiting.id };
  const ending = holders(session).map(({ id }) => id);
  press('CallSpeakers', { calls: [call], version: session.floor.version, ending });
};

/** Puts a point into the queue on its behalf. */
export const registerPoint = (session: IssuedSession, { id: pointId }: PlanPoint, { press }: Press): void =>
  press('RequestFloor', {
    entryId: newId(),
    pointId,
    kind: kindNow(session),
    speakers: [],
    topic: '',
    onBehalfOf: null,
  });
