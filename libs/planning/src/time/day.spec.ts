import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayFromNumber, dayNumber, dayOf, isDay, weekday } from './day.js';

const DAY_MS = 86_400_000;

describe('days', () => {
  it('agrees with the calendar of the platform', () => {
    const iso = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'UTC',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const name = new Intl.DateTimeFormat('en', { timeZone: 'UTC', weekday: 'short' });
    fc.assert(
      fc.property(fc.integer({ min: -70_000, max: 90_000 }), (days) => {
        const day = iso.format(days * DAY_MS);
        expect(dayFromNumber(days)).toBe(day);
        expect(dayNumber(day)).toBe(days);
        expect(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][weekday(day)]).toBe(name.format(days * DAY_MS));
      }),
    );
  });

  it('changes at midnight in Viet Nam, 17:00 UTC', () => {
    const midnight = dayNumber('2024-01-18') * DAY_MS - 7 * 3_600_000;
    expect(dayOf(midnight - 1)).toBe('2024-01-17');
    expect(dayOf(midnight)).toBe('2024-01-18');
  });

  it('knows which days exist', () => {
    expect(['2024-02-29', '2000-02-29'].every(isDay)).toBe(true);
    expect(['2023-02-29', '1900-02-29', '2024-13-01', '2024-1-1', '2024-00-10', '', 'today'].some(isDay)).toBe(false);
  });
});
