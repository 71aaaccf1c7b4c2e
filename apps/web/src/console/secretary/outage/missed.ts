import { holders, type IssuedSession } from '@diemcau/session';
import { newId } from '../../../live/new-id.js';
import type { Presses, PressOptions } from '../../press/use-press.js';

export const MISSED_KINDS = ['note', 'item', 'call', 'stop', 'checkIn'] as const;

export type MissedKind = (typeof MISSED_KINDS)[number];

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What each kind may be about. */
export const choicesOf = (session: IssuedSession, kind: MissedKind): Choice[] => {
  const { agenda, plan } = session;
  const points = (): Choice[] => plan.points.map(({ id, name }) => ({ value: id, label: name }));
  switch (kind) {
    case 'note':
      return [];
    case 'item':
      return agenda.items.map(({ id, title }) => ({ value: id, label: title }));
    case 'stop':
      return holders(session).map(({ id, pointName }) => ({ value: id, label: pointName }));
    case 'call':
    case 'checkIn':
      return points();
  }
};

/** Sends it as what it was, with the time at which it happened. */
export const enterMissed = (
  { press }: Pick<Presses, 'press'>,
  session: IssuedSession,
  { kind, about, note }: { readonly kind: MissedKind; readonly about: string; readonly note: string },
  options: PressOptions,
): void => {
  const { version } = session.floor;
  switch (kind) {
    case 'note':
      press('NoteMissed', { text: note }, options);
      break;
    case 'item':
      press('StartItem', { itemId: about, stopSpeakers: true }, options);
      break;
    case 'stop':
      press('StopTurn', { entryId: about, version }, options);
      break;
    case 'checkIn':
      press('CheckIn', { pointId: about, units: [] }, options);
      break;
    case 'call': {
      const call = { newEntryId: newId(), pointId: about, kind: 'speech' as const, speakers: [], topic: '' };
      const ending = holders(session).map(({ id }) => id);
      press('CallSpeakers', { calls: [call], version, ending }, options);
      break;
    }
  }
};
