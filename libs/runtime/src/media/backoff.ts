const FIRST_MS = 250;
/** With the time of a last call it stays under the 5 s in which everything is to be right again. */
const LAST_MS = 2_000;

/** A number from 0 to 1 that is always the same for a text, and another one for most others (FNV-1a). */
const spread = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) / 0xffffffff;
};

/**
 * How long to leave a server in peace after so many failures in a row: doubling, and between half and all of it, told by `salt`, so that
 * many rooms do not come back together.
 */
export const backoffMs = (failures: number, salt: string): number => {
  const full = Math.min(FIRST_MS * 2 ** Math.min(failures - 1, 10), LAST_MS);
  return Math.round(full * (0.5 + spread(`${salt}/${failures}`) / 2));
};
