import type { ConferenceView, LinkAnswer, SessionOutline } from '@diemcau/contract';
import { dayTimeText } from '../day-time-text.js';
import { text } from './text.js';

/** What stands on every invitation of a sitting. */
export interface Occasion {
  readonly conference: string;
  readonly session: string;
  readonly at: string;
  readonly hall: string;
}

export const occasionOf = (conference: ConferenceView | undefined, session: SessionOutline): Occasion => ({
  conference: conference?.title ?? session.title,
  session: session.title,
  at: dayTimeText(session.startsAt),
  hall: session.hall,
});

/** What is pasted into Zalo. */
export const messageFor = (link: LinkAnswer, occasion: Occasion): string =>
  text.message({ ...occasion, name: link.label, url: link.url ?? '' });
