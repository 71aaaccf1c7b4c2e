import { clockText, dayOf } from '@diemcau/planning';

/** Days below 10 and the months 1 and 2 are written with a nought, other months are not (Decree 30/2020). */
export const officialDay = (at: number): string => {
  const [year = '', month = '', date = ''] = dayOf(at).split('-');
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
};

/** 08 giờ 30 phút. */
const officialHour = (at: number): string => {
  const [hours = '', minutes = ''] = clockText(at).split(':');
  return `${hours} giờ ${minutes} phút`;
};

/** 08 giờ 30 phút, ngày 18 tháng 01 năm 2024. */
export const officialMoment = (at: number): string => `${officialHour(at)}, ${officialDay(at)}`;

const figures = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** 10.598. */
export const figure = (count: number): string => figures.format(count);

/** 96,9%; empty of nothing. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '' : `${figures.format((part * 100) / whole)}%`;

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Sections of a table are numbered as I, II, III. */
export const roman = (count: number): string => {
  let left = count;
  return ROMAN.reduce((said, [value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return said + sign.repeat(times);
  }, '');
};

/** Agencies of the Party write "ĐẢNG CỘNG SẢN VIỆT NAM" over their papers, not the name of the state. */
export const isPartyAgency = (agency: string): boolean =>
  /(?:^|\s)(?:tỉnh|thành|đảng|huyện|quận|thị)\s(?:ủy|uỷ)/iu.test(agency.normalize('NFC'));
