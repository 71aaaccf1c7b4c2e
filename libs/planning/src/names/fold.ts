/** Lower case without marks, đ as d, hyphens and runs of blanks as one space; the same for NFC and NFD input. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();

/** What is searched: as folded, with y as i too, because kỹ and kĩ, Lý and Lí are both written. */
export const searchKey = (name: string): string => foldName(name).replace(/y/gu, 'i');

/** Upper case as name plates want it, composed: "Huyện Hàm Yên" becomes "HUYỆN HÀM YÊN". */
export const upperCase = (name: string): string => name.normalize('NFC').toLocaleUpperCase('vi').normalize('NFC');
