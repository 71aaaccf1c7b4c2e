import { describe, expect, it } from '@jest/globals';
import { typedDay, typedHour, typedMoment } from './typed.js';

describe('days and hours as offices type them', () => {
  it('are understood with or without leading noughts', () => {
    expect([typedDay('17/02/2026'), typedDay(' 7/2/2026 '), typedDay('17.02.2026')]).toEqual([
      '2026-02-17',
      '2026-02-07',
      '2026-02-17',
    ]);
    expect([typedHour('07:30'), typedHour('7h30'), typedHour('7 giờ 30 phút'), typedHour('14h')]).toEqual([
      450, 450, 450, 840,
    ]);
  });

  it('are refused where there is no such day or hour', () => {
    expect([typedDay('31/02/2026'), typedDay('2026-02-17'), typedDay('')]).toEqual([null, null, null]);
    expect([typedHour('24:00'), typedHour('12:60'), typedHour('sáng')]).toEqual([null, null, null]);
  });

  it('are moments in Viet Nam, wherever the machine is', () => {
    expect(typedMoment('18/01/2024', '08:00')).toBe(Date.parse('2024-01-18T08:00:00+07:00'));
    expect(typedMoment('18/01/2024', '')).toBeNull();
  });
});
