import { upperCase } from '../names/fold.js';

/** The plate of a bridge point: "Huyện Hàm Yên" becomes "ĐIỂM CẦU HUYỆN HÀM YÊN". */
export const plateOf = (fullName: string): string => `ĐIỂM CẦU ${upperCase(fullName)}`;
