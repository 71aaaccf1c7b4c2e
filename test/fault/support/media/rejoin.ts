const FIRST_MS = 200;
const LAST_MS = 1_200;

/**
 * Whether a page comes back by itself after its connection ended. An identity belongs to one token, so one that was thrown out as a
 * duplicate of itself has had its token stolen, and asks for another; only who left on purpose stays away.
 */
export const comesBack = (reason: string): boolean => reason !== 'CLIENT_INITIATED';

/** How long to wait before the next try: without end, doubling up to a second, a half more or less. */
export const restMs = (failures: number): number =>
  failures === 0 ? Math.random() * 50 : Math.min(FIRST_MS * 2 ** (failures - 1), LAST_MS) * (0.5 + Math.random());
