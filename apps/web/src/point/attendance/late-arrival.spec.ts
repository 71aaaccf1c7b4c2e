import type { AttendanceReport, InvitedUnit } from '@diemcau/session';
import { describe, expect, it } from '@jest/globals';
import { withLate } from './late-arrival.js';

const unit: InvitedUnit = { id: 'u', name: 'UBND xã', summoned: 12, leadDelegate: null, delegates: [] };

const report: AttendanceReport = {
  ...{ present: 8, substitutes: 0, absentExcused: 1, absentUnexcused: 0, absentUnclassified: 2, guests: 0 },
  ...{ reason: 'đi công tác', named: [] },
};

describe('late arrivals', () => {
  it('come from those nobody knew about first', () => {
    expect(withLate(unit, report, 1)).toMatchObject({ present: 9, absentUnclassified: 2, absentExcused: 1 });
  });

  it('then from absences without a known reason, then from the excused', () => {
    expect(withLate(unit, report, 4)).toMatchObject({ present: 12, absentUnclassified: 0, absentExcused: 0 });
  });

  it('may be more than were summoned', () => {
    expect(withLate(unit, report, 6)).toMatchObject({ present: 14, absentUnclassified: 0, absentExcused: 0 });
  });
});
