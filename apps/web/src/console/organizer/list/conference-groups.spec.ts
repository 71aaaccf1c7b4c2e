import type { ConferenceRow } from '@diemcau/contract';
import { describe, expect, it } from '@jest/globals';
import { conferenceGroups, overlapOf } from './conference-groups.js';

const NOW = Date.parse('2026-02-18T09:00:00+07:00'); // a Wednesday

const conference = (
  id: string,
  start: string,
  hall = 'A',
  status: 'issued' | 'cancelled' = 'issued',
): ConferenceRow => {
  const startsAt = Date.parse(`${start}+07:00`);
  return {
    id,
    version: 1,
    title: id,
    type: 'briefing',
    hostAgency: 'UBND tỉnh',
    status,
    sessions: [
      {
        id: `${id}-1`,
        version: 1,
        title: '',
        status,
        startsAt,
        endsAt: startsAt + 7_200_000,
        hall,
        chairs: [id],
        points: 1,
        confirmed: 0,
        declined: 0,
        ready: 0,
      },
    ],
  };
};

describe('the list of conferences', () => {
  it('has what is near first, and the past newest first', () => {
    const rows = ['2026-01-05T08:00', '2026-02-10T08:00', '2026-03-01T08:00', '2026-02-22T08:00', '2026-02-18T14:00']
      .concat('2026-02-25T08:00', '2026-02-18T07:30')
      .map((start) => conference(start, start));
    const found = conferenceGroups(rows, NOW).map(({ name, rows: of }) => [name, ...of.map(({ id }) => id.slice(5))]);
    expect(found).toEqual([
      ['today', '02-18T07:30', '02-18T14:00'],
      ['week', '02-22T08:00'],
      ['month', '02-25T08:00'],
      ['later', '03-01T08:00'],
      ['past', '02-10T08:00', '01-05T08:00'],
    ]);
  });

  it('warns of the same hall at the same hours, unless one of them does not take place', () => {
    const [one, other] = [conference('one', '2026-02-18T14:00'), conference('other', '2026-02-18T15:00')];
    expect(overlapOf(one, [one, other])).toBe('other');
    expect(overlapOf(one, [one, conference('far', '2026-02-18T15:00', 'B')])).toBeNull();
    expect(overlapOf(one, [one, conference('off', '2026-02-18T15:00', 'A', 'cancelled')])).toBeNull();
  });
});
