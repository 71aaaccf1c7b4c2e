/** When something was heard, on the clock that a bench measures with. */
export const heardNow = (): number => performance.now();
