import type { PasteField } from './fields.js';

/** Headers of Vietnamese programmes, folded. */
export const HEADER_WORDS: Readonly<Record<PasteField, readonly string[]>> = {
  number: ['stt', 'tt', 'so tt', 'so thu tu', 'no'],
  title: ['noi dung', 'noi dung chuong trinh', 'noi dung cong viec', 'chuong trinh', 'cong viec', 'ten noi dung'],
  presenter: [
    'nguoi trinh bay',
    'nguoi thuc hien',
    'nguoi bao cao',
    'nguoi phat bieu',
    'nguoi phu trach',
    'don vi',
    'don vi thuc hien',
    'don vi trinh bay',
    'don vi phu trach',
    'don vi chuan bi',
    'thuc hien',
    'trinh bay',
    'phu trach',
    'bao cao vien',
    'dien gia',
    'chu tri',
  ],
  minutes: ['thoi luong', 'so phut', 'phut', 'tong so phut'],
  time: ['thoi gian', 'gio', 'thoi diem'],
  starts: ['bat dau', 'gio bat dau', 'thoi gian bat dau', 'tu', 'tu gio'],
  ends: ['ket thuc', 'gio ket thuc', 'thoi gian ket thuc', 'den', 'den gio'],
  point: ['diem cau', 'ten diem cau', 'diem cau trinh bay', 'noi trinh bay', 'dia diem'],
};

/** A line that adds the minutes up is no item. */
export const TOTAL_WORDS = /^(?:tong cong|tong so|tong thoi gian|tong thoi luong|cong)(?: |$|:)/u;
