const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Zalo/u, 'Zalo'],
  [/Edg\//u, 'Edge'],
  [/OPR\//u, 'Opera'],
  [/coc_coc_browser/u, 'Cốc Cốc'],
  [/Firefox\//u, 'Firefox'],
  [/Chrome\//u, 'Chrome'],
  [/Safari\//u, 'Safari'],
];

const MACHINES: readonly (readonly [RegExp, string])[] = [
  [/iPhone/u, 'iPhone'],
  [/iPad/u, 'iPad'],
  [/Android/u, 'Android'],
  [/Windows/u, 'Windows'],
  [/Mac OS X/u, 'Mac'],
  [/Linux/u, 'Linux'],
];

const nameIn = (names: readonly (readonly [RegExp, string])[], userAgent: string): string | null =>
  names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;

/** "Chrome – Windows", from what a browser says of itself; empty when it says nothing known. */
export const deviceText = (userAgent: string): string =>
  [nameIn(BROWSERS, userAgent), nameIn(MACHINES, userAgent)].filter((name) => name !== null).join(' – ');
