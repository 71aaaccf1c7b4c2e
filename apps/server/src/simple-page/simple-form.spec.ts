import { describe, expect, it } from '@jest/globals';
import type { InvitedUnit } from '@diemcau/session';
import { linkIn, reportIn } from './simple-form.js';

const unit: InvitedUnit = { id: 'u', name: 'UBND xã', summoned: 12, leadDelegate: null, delegates: [] };

describe('the form for old browsers', () => {
  it('reads figures, and what is none as nothing', () => {
    const form = new URLSearchParams({
      'present.u': ' 11 ',
      'absentExcused.u': '1',
      'guests.u': '-3',
      'reason.u': 'ốm',
    });
    expect(reportIn(form, unit, undefined)).toMatchObject({ present: 11, absentExcused: 1, guests: 0, reason: 'ốm' });
  });

  it('reads the address of a point, and nothing else', () => {
    expect(linkIn({ code: '', digits: '', link: 'https://hop.vn/dc#abc-1.t_K' })).toEqual({
      linkId: 'abc-1',
      token: 't_K',
    });
    expect(linkIn({ code: '', digits: '', link: 'https://hop.vn/dc' })).toBeNull();
  });
});
