import { describe, expect, it } from '@jest/globals';
import type { Guest } from '../paper/rows/guests.js';
import { noReport, withGuest, withPresent } from './reports.js';

const guest: Guest = { name: 'Lê Văn B', positions: [], status: 'unknown', substituteName: null };

describe('what the door reports of a unit', () => {
  it('counts no fewer than none, and no more substitutes than people', () => {
    expect(withPresent({ ...noReport, present: 2, substitutes: 2 }, 1)).toMatchObject({ present: 1, substitutes: 1 });
    expect(withPresent(noReport, -1).present).toBe(0);
  });

  it('sets a person, however often it is pressed', () => {
    const once = withGuest({ ...noReport, present: 3 }, guest, 'present');
    expect(once).toMatchObject({ present: 4, named: [{ name: 'Lê Văn B', status: 'present' }] });
    expect(withGuest(once, guest, 'present')).toEqual(once);
  });

  it('knows who came instead, and takes it back', () => {
    const instead = withGuest(noReport, guest, 'substitute', 'Trần C');
    expect(instead).toMatchObject({ present: 1, substitutes: 1, named: [{ substituteName: 'Trần C' }] });
    expect(withGuest(instead, guest, 'unknown')).toMatchObject({ present: 0, substitutes: 0 });
  });
});
