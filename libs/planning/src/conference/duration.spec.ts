import { describe, expect, it } from '@jest/globals';
import { dayNumber } from '../time/day.js';
import { durationAdvice } from './duration.js';

/** "2024-01-18T07:30", in Viet Nam. */
const at = (text: string): number => {
  const [day = '', clock = ''] = text.split('T');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return ((dayNumber(day) * 24 + hours - 7) * 60 + minutes) * 60_000;
};
const advice = (type: string, from: string, to: string): string | null =>
  durationAdvice(type, at(from), at(to))?.params.longest ?? null;

describe('how long a sitting of its type should take', () => {
  it('lets a briefing have a morning or an afternoon, not both', () => {
    expect(advice('briefing', '2024-01-18T07:00', '2024-01-18T11:30')).toBeNull();
    expect(advice('briefing', '2024-01-18T07:00', '2024-01-18T11:31')).toBe('half_day');
    expect(advice('advisory', '2024-01-18T08:00', '2024-01-18T16:30')).toBe('half_day');
  });

  it('lets a review have a day, and a training two', () => {
    expect(advice('final_review', '2024-01-18T07:00', '2024-01-19T00:00')).toBeNull();
    expect(advice('final_review', '2024-01-18T13:30', '2024-01-19T08:00')).toBe('one_day');
    expect(advice('training', '2024-01-18T08:00', '2024-01-19T17:00')).toBeNull();
    expect(advice('training', '2024-01-18T08:00', '2024-01-20T10:00')).toBe('two_days');
  });

  it('says how many minutes are planned', () => {
    const found = durationAdvice('briefing', at('2024-01-18T08:00'), at('2024-01-18T13:00'));
    expect(found).toEqual({ code: 'LONGER_THAN_USUAL', params: { longest: 'half_day', minutes: 300 } });
  });

  it('has nothing to say of a type without a limit, of no type at all, and of an end before the start', () => {
    expect(advice('sitting', '2024-01-18T08:00', '2024-01-28T08:00')).toBeNull();
    expect(advice('constructor', '2024-01-18T08:00', '2024-01-28T08:00')).toBeNull();
    expect(advice('briefing', '2024-01-18T08:00', '2024-01-17T08:00')).toBeNull();
  });
});
