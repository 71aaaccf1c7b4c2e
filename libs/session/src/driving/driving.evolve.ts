import type { SessionEvent } from '../session.events.js';
import { type Drive, DRIVING_ACTS, type DrivingAct, type DrivingState } from './driving.state.js';

const acts: ReadonlySet<string> = new Set(DRIVING_ACTS);

const isAct = (event: SessionEvent): event is Extract<SessionEvent, { type: DrivingAct }> => acts.has(event.type);

const driveOf = (event: SessionEvent): Drive | null => {
  if (!isAct(event) || event.by === null) return null;
  // A turn that its speaker gives up, or that ends with its item, was ended by nobody at the desk.
  if (event.type === 'TurnStopped' && event.data.how !== 'stopped') return null;
  const { data, by, at, type: act } = event;
  return {
    act,
    by,
    at,
    entryId: 'entryId' in data ? data.entryId : null,
    itemId: 'itemId' in data ? data.itemId : null,
  };
};

/** Of the events of one command the first call counts: that others give way to it, or stand behind it, goes without saying. */
const goesWith = (last: Drive | null, next: Drive): boolean =>
  last?.act === 'SpeakerCalled' &&
  last.at === next.at &&
  last.by.id === next.by.id &&
  (next.act === 'SpeakerCalled' || next.act === 'PutOnDeck');

/** Who acted last. An event whose author is not told leaves it as it is: the public never learns who drives. */
export const evolveDriving = (driving: DrivingState, event: SessionEvent): DrivingState => {
  const drive = driveOf(event);
  return drive === null || goesWith(driving.last, drive) ? driving : { last: drive };
};
