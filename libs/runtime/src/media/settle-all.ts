/** What came of `settleAll`: the items that failed, and those not tried any more because nobody was left to try them. */
export interface Settled<Item> {
  readonly failed: readonly { readonly item: Item; readonly error: Error }[];
  readonly untried: readonly Item[];
}

/**
 * Runs `work` over all items in their order, `width` at a time, whatever fails. Each failure that `spends` costs one of the
 * `width`: a server that lets every call wait is not kept waiting for by all the rest, one bad item does not stop the others.
 */
export const settleAll = async <Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
  spends: (error: Error) => boolean = () => false,
): Promise<Settled<Item>> => {
  const failed: { item: Item; error: Error }[] = [];
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      try {
        await work(item);
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        failed.push({ item, error });
        if (spends(error)) return;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return { failed, untried: queue };
};
