import { dayOf } from '../time/day.js';

const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

const two = (figure: number): string => String(figure).padStart(2, '0');

const clockText = (at: number): string => {
  const minutes = Math.floor(((((at + OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS) / 60_000);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

const dayText = (at: number): string => dayOf(at).split('-').reverse().join('/');

/** "08:00–11:30 ngày 25/01/2024", or both days where the sitting ends on another one. */
export const hoursText = (startsAt: number, endsAt: number): string =>
  dayOf(startsAt) === dayOf(endsAt)
    ? `${clockText(startsAt)}–${clockText(endsAt)} ngày ${dayText(startsAt)}`
    : `${clockText(startsAt)} ngày ${dayText(startsAt)} – ${clockText(endsAt)} ngày ${dayText(endsAt)}`;
