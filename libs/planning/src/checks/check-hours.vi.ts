import { clockText } from '../time/clock.js';
import { dateText, dayOf } from '../time/day.js';

/** "08:00–11:30 ngày 25/01/2024", or both days where the sitting ends on another one. */
export const hoursText = (startsAt: number, endsAt: number): string => {
  const [from, to] = [dayOf(startsAt), dayOf(endsAt)];
  return from === to
    ? `${clockText(startsAt)}–${clockText(endsAt)} ngày ${dateText(from)}`
    : `${clockText(startsAt)} ngày ${dateText(from)} – ${clockText(endsAt)} ngày ${dateText(to)}`;
};
