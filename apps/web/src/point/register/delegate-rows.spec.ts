import type { InvitedUnit } from '@diemcau/session';
import { describe, expect, it } from '@jest/globals';
import { delegationOf, emptyRow, rowsOf } from './delegate-rows.js';

const person = { name: 'Nguyễn Văn A', positions: ['Bí thư', 'Chủ tịch'] };

const unit: InvitedUnit = { id: 'u', name: 'UBND xã', summoned: 3, leadDelegate: person, delegates: [] };

describe('the lines of a delegation', () => {
  it('begin with whom the invitation names', () => {
    expect(rowsOf(unit, undefined)).toEqual([
      { name: 'Nguyễn Văn A', positions: 'Bí thư; Chủ tịch', substituteFor: '' },
    ]);
  });

  it('keep a line for a leader nobody has named', () => {
    expect(rowsOf({ ...unit, leadDelegate: null }, undefined)).toEqual([emptyRow]);
  });

  it('become people again, without those who have no name', () => {
    const rows = [...rowsOf(unit, undefined), emptyRow, { name: ' Lê B ', positions: ';x;', substituteFor: 'Trần C' }];
    expect(delegationOf(rows)).toEqual({
      leadDelegate: { ...person, substituteFor: null },
      delegates: [{ name: 'Lê B', positions: ['x'], substituteFor: 'Trần C' }],
    });
  });
});
