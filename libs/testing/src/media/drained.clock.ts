/** Lets everything run that does not wait for a timer of the test's or for a held call. */
export const drained = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
