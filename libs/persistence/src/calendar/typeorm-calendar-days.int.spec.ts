import { describe, expect, it } from '@jest/globals';
import { calendarDaysContract, temporaryDatabase } from '@diemcau/testing';
import { isWorkingDay } from '@diemcau/planning';
import { type CalendarDays, OfficeCalendar, StateCalendar } from '@diemcau/runtime';
import { TypeormCalendarDays } from './typeorm-calendar-days.js';

calendarDaysContract('TypeormCalendarDays', async () => {
  const file = await temporaryDatabase();
  return {
    store: new TypeormCalendarDays(file.current),
    reopen: async () => new TypeormCalendarDays(await file.reopen()),
    close: () => file.remove(),
  };
});

class NoHolidays extends StateCalendar {
  failing = 0;
  loads = 0;

  load(): ReturnType<StateCalendar['load']> {
    this.loads += 1;
    if (this.failing > 0) return Promise.reject(new Error(`failed ${this.failing--}`));
    return Promise.resolve({ holidays: () => [], decisions: [] });
  }
}

describe('the calendar of the office', () => {
  const DAY = { day: '2026-11-24', kind: 'off', note: null, version: 1, changedAt: 5 } as const;
  const changedBy = { id: 'a1', name: 'A' };

  it('is read once, and again after a change, by whoever asks', async () => {
    const file = await temporaryDatabase();
    const state = new NoHolidays();
    const office = new OfficeCalendar(state, new TypeormCalendarDays(file.current));
    const works = async (): Promise<boolean> => isWorkingDay(await office.current(), DAY.day);

    expect(await Promise.all([works(), works(), works()])).toEqual([true, true, true]);
    expect(state.loads).toBe(1);
    expect(await office.change((days: CalendarDays) => days.put({ ...DAY, changedBy }))).toBe('done');
    expect(await works()).toBe(false);
    await office.change((days: CalendarDays) => days.remove(DAY.day, 1));
    expect(await works()).toBe(true);
    await file.remove();
  });

  it('is asked for again after it could not be read', async () => {
    const file = await temporaryDatabase();
    const state = new NoHolidays();
    state.failing = 1;
    const office = new OfficeCalendar(state, new TypeormCalendarDays(file.current));

    await expect(office.current()).rejects.toThrow('failed');
    expect([...(await office.current()).knownYears]).toEqual([]);
    await file.remove();
  });
});
