import { describe, expect, it } from '@jest/globals';
import { momentWithin } from './moment.js';

const at = (clock: string): number => Date.parse(`2026-03-02T${clock}+07:00`);
const outage = { from: at('09:40:10.500'), to: at('09:43:00') };

describe('a moment of an outage', () => {
  it('is typed as a clock shows it', () => {
    expect(momentWithin('09:41:30', outage)).toBe(at('09:41:30'));
    expect(momentWithin(' 9:41 ', outage)).toBe(at('09:41:00'));
    expect(momentWithin('09:40:10', outage)).toBe(outage.from);
  });

  it('lies within it', () => {
    for (const typed of ['09:39', '09:43:01', '25:00', 'chín giờ', '']) expect(momentWithin(typed, outage)).toBeNull();
  });

  it('may come after midnight', () => {
    const night = { from: at('23:59:00'), to: Date.parse('2026-03-03T00:02:00+07:00') };
    expect(momentWithin('00:01', night)).toBe(Date.parse('2026-03-03T00:01:00+07:00'));
  });
});
