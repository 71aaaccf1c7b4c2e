/** Long work of one person must not keep everybody else waiting: it is done in pieces, and others have their turn in between. */
export const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Does all steps of a work, each in a turn of its own. */
export const inTurns = async <Result>(steps: Iterator<unknown, Result>): Promise<Result> => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await othersFirst();
  }
};

/** As `map`, so many items in a turn. */
export const mapInTurns = async <Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Result,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % atOnce === 0) await othersFirst();
    results.push(work(item, index));
  }
  return results;
};
