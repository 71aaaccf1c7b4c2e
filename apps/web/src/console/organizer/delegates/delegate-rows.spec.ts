import { describe, expect, it } from '@jest/globals';
import { blankRow, registeredBy, rowsOf } from './delegate-rows.js';

const lead = { name: 'Nguyễn Văn A', positions: ['Bí thư', 'Chủ tịch HĐND'], substituteFor: null };
const other = { name: 'Trần Thị B', positions: [], substituteFor: 'Lê Văn C' };

describe('delegates in a form', () => {
  it('come back as they were, the leader apart', () => {
    const registered = { leadDelegate: lead, delegates: [other] };
    expect(registeredBy(rowsOf(registered))).toEqual(registered);
  });

  it('leave out rows without a name', () => {
    expect(registeredBy([...rowsOf({ leadDelegate: null, delegates: [other] }), blankRow()])).toEqual({
      leadDelegate: null,
      delegates: [other],
    });
    expect(rowsOf(null)).toEqual([]);
  });
});
