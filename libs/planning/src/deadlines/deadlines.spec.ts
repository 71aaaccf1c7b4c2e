import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clockText } from '../time/clock.js';
import { dayNumber, dayOf } from '../time/day.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { type Deadline, type DeadlineKind, deadlines, READY_LEAD_MS } from './deadlines.js';
import { dutiesOf, nextDuty, remindersDue } from './reminders.js';

const HOUR = 3_600_000;
const at = (text: string): number => {
  const [hours, minutes] = [text.slice(11, 13), text.slice(14, 16)].map(Number);
  return dayNumber(text.slice(0, 10)) * 24 * HOUR + ((hours ?? 0) - 7) * HOUR + (minutes ?? 0) * 60_000;
};
const plain: WorkingCalendar = { exceptions: new Map(), knownYears: new Set([2024]) };
/** Thursday. */
const STARTS = at('2024-01-18T08:00');

const times = (startsAt: number, invitedAt: number, calendar = plain): Record<string, string> =>
  Object.fromEntries(
    deadlines(startsAt, invitedAt, calendar).map(({ kind, at: due, moved }) => [
      kind,
      `${dayOf(due).slice(5)} ${clockText(due)}${moved ? ' moved' : ''}`,
    ]),
  );

describe('deadlines before the day', () => {
  it('are the afternoon and the evening of the working day before, and an hour before the opening', () => {
    expect(times(STARTS, at('2024-01-12T09:00'))).toEqual({
      test: '01-17 14:00',
      confirm: '01-17 17:00',
      delegates: '01-17 17:00',
      papers: '01-17 17:00',
      rehearsal: '01-17 17:00',
      technician: '01-18 07:00',
      ready: '01-18 07:00',
    });
    const rehearsal = deadlines(STARTS, at('2024-01-12T09:00'), plain).find(({ kind }) => kind === 'rehearsal');
    expect(rehearsal?.from).toBe(at('2024-01-17T14:00'));
  });

  it('step over the weekend and over holidays, and stop at a Saturday that is worked', () => {
    const monday = at('2024-01-22T08:00');
    expect(times(monday, at('2024-01-12T09:00'))['confirm']).toBe('01-19 17:00');
    const holiday: WorkingCalendar = { ...plain, exceptions: new Map([['2024-01-19', 'off']]) };
    expect(times(monday, at('2024-01-12T09:00'), holiday)['confirm']).toBe('01-18 17:00');
    const worked: WorkingCalendar = { ...plain, exceptions: new Map([['2024-01-20', 'work']]) };
    expect(times(monday, at('2024-01-12T09:00'), worked)['confirm']).toBe('01-20 17:00');
  });

  it('are put off for whoever is invited after they passed', () => {
    // In the afternoon before: the test by two hours before the opening, the answer still today.
    expect(times(STARTS, at('2024-01-17T16:00'))).toMatchObject({
      test: '01-18 06:00 moved',
      confirm: '01-17 17:00',
      ready: '01-18 07:00',
    });
    // On a Saturday for Monday: that evening.
    expect(times(at('2024-01-22T08:00'), at('2024-01-20T10:00'))).toMatchObject({ confirm: '01-20 17:00 moved' });
    // On the day, for the afternoon.
    expect(times(at('2024-01-18T14:00'), at('2024-01-18T08:00'))).toMatchObject({ confirm: '01-18 12:00 moved' });
    // An hour before: at once.
    expect(times(at('2024-01-18T14:00'), at('2024-01-18T13:30'))).toMatchObject({
      confirm: '01-18 13:00 moved',
      ready: '01-18 13:00',
    });
  });

  it('never fall after the hour before the opening, nor before the invitation while there is time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 * 24 * 60 }), (minutes) => {
        const invitedAt = STARTS - minutes * 60_000;
        for (const { at: due } of deadlines(STARTS, invitedAt, plain)) {
          expect(due).toBeLessThanOrEqual(STARTS - READY_LEAD_MS);
          if (minutes > 60) expect(due).toBeGreaterThan(invitedAt);
        }
      }),
    );
  });
});

describe('reminders', () => {
  const NOW = at('2024-01-17T15:00');
  const early = at('2024-01-12T09:00');
  const point = (id: string, owes: readonly DeadlineKind[], invitedAt = early, parentId: string | null = 'd') => ({
    id,
    parentId,
    invitedAt,
    owes: new Set(owes),
  });
  const of = (invitedAt: number): readonly Deadline[] => deadlines(STARTS, invitedAt, plain);

  it('say what is late, what is open and what comes next', () => {
    const duties = dutiesOf(of(early), new Set<DeadlineKind>(['test', 'delegates', 'ready']), NOW);
    expect(duties.map(({ kind, state }) => [kind, state])).toEqual([
      ['test', 'overdue'],
      ['confirm', 'done'],
      ['delegates', 'open'],
      ['papers', 'done'],
      ['rehearsal', 'done'],
      ['technician', 'done'],
      ['ready', 'open'],
    ]);
    expect(nextDuty(duties)).toMatchObject({ kind: 'delegates', at: at('2024-01-17T17:00') });
    expect(nextDuty(dutiesOf(of(early), new Set(), NOW))).toBeNull();
  });

  it('gather who owes the same by the same moment, by parent, the earliest first', () => {
    const points = [
      point('a', ['test', 'confirm']),
      point('b', ['confirm'], early, 'e'),
      point('late', ['test', 'confirm'], NOW),
      point('good', []),
    ];
    const due = remindersDue(points, of, NOW, 20 * HOUR).map(({ kind, at: when, overdue, groups }) => ({
      kind,
      when: when - NOW,
      overdue,
      groups: groups.map(({ parentId, pointIds }) => [parentId, ...pointIds]),
    }));
    expect(due).toEqual([
      { kind: 'test', when: -HOUR, overdue: true, groups: [['d', 'a']] },
      {
        kind: 'confirm',
        when: 2 * HOUR,
        overdue: false,
        groups: [
          ['d', 'a', 'late'],
          ['e', 'b'],
        ],
      },
      { kind: 'test', when: 2 * HOUR, overdue: false, groups: [['d', 'late']] },
    ]);
    expect(remindersDue(points, of, NOW, HOUR).map(({ kind }) => kind)).toEqual(['test']);
  });
});
