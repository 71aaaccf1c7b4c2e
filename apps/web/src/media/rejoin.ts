const FIRST_MS = 1_000;
const LAST_MS = 20_000;
/** A server that came back is not to be asked by a whole province in one moment. */
const AT_ONCE_MS = 300;

/** How long to wait before the next try: without end, doubling, a half more or less. `chance`: from 0 to 1. */
export const restMs = (failures: number, chance: number): number =>
  failures === 0 ? chance * AT_ONCE_MS : Math.min(FIRST_MS * 2 ** (failures - 1), LAST_MS) * (0.5 + chance);
