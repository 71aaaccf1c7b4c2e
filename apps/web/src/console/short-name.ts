/** The plate without what all plates begin with: "ĐIỂM CẦU XÃ TÂN LẬP" is called "XÃ TÂN LẬP" where there is little room. */
export const shortName = (plate: string): string => plate.replace(/^điểm cầu\s+/iu, '');
