const collator = new Intl.Collator('vi', { numeric: true });

/** The Vietnamese alphabet: A Ă Â … D Đ …, figures by value ("Xã 2" before "Xã 10"). */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);

/** Official order of units: by code, which is text of one length per level. */
export const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
