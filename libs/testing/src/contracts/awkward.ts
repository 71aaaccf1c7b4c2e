/** Past 2³¹ and past what a 32-bit float keeps, up to the largest whole number that JavaScript has. */
export const BIG_TIMES = [0, 2 ** 31, 1_705_539_600_123, 2 ** 41 + 1, Number.MAX_SAFE_INTEGER] as const;

/** Names that a database must give back to the letter: marks composed and decomposed, quotes, separators, astral letters. */
export const AWKWARD_NAMES = [
  'Nguyễn Thị Hường, Đỗ Ỷ Ưu'.normalize('NFC'),
  'Nguyễn Thị Hường, Đỗ Ỷ Ưu'.normalize('NFD'),
  ` ‘Xã’ "Phố Lu" \\ '' ; -- % _ `,
  'a\u2028b\u00a0c\u200bd',
  '𠀀 🇻🇳 喃',
  '',
] as const;

/** Ids that are one and the same to a database that compares as a dictionary does. */
export const LOOKALIKE_IDS = ['da', 'DA', 'Da', 'dá', 'dá'.normalize('NFD'), 'đa', 'da '] as const;

/** In the order of their code points, as ids and user names are listed in every database. */
export const inCodeOrder = (ids: readonly string[]): string[] => [...ids].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
