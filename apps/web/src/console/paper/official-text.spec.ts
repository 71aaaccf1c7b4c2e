import { describe, expect, it } from '@jest/globals';
import { figure, isPartyAgency, officialDay, officialMoment, roman, share } from './official-text.js';

describe('dates and figures as official papers write them', () => {
  it('writes a nought before days below ten and the first two months alone', () => {
    expect(officialDay(Date.UTC(2020, 2, 5))).toBe('ngày 05 tháng 3 năm 2020');
    expect(officialMoment(Date.UTC(2024, 0, 18, 1, 5))).toBe('08 giờ 05 phút, ngày 18 tháng 01 năm 2024');
  });

  it('takes the day of Việt Nam, not that of the machine', () => {
    expect(officialDay(Date.UTC(2023, 11, 31, 17))).toBe('ngày 01 tháng 01 năm 2024');
  });

  it('writes thousands with a full stop, parts with a comma', () => {
    expect([figure(10_598), share(1_143, 1_180), share(0, 0)]).toEqual(['10.598', '96,9%', '']);
  });

  it('numbers sections', () => {
    expect([1, 4, 9, 14, 28].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XXVIII']);
  });

  it.each([
    ['Tỉnh ủy Tuyên Quang', true],
    ['Văn phòng Tỉnh uỷ', true],
    ['Ủy ban nhân dân tỉnh Tuyên Quang', false],
  ])('knows an agency of the Party: %s', (agency, isParty) => {
    expect(isPartyAgency(agency)).toBe(isParty);
  });
});
