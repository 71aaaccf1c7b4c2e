interface Page<Item> {
  readonly total: number;
  readonly items: readonly Item[];
}

/** A list that the service gives in pages, whole: the first tells how many there are, the others come at the same time. */
export const allPages = async <Item>(
  size: number,
  read: (offset: number) => Promise<Page<Item>>,
): Promise<readonly Item[]> => {
  const first = await read(0);
  const offsets: number[] = [];
  for (let offset = size; offset < first.total; offset += size) offsets.push(offset);
  const others = await Promise.all(offsets.map(read));
  return [...first.items, ...others.flatMap(({ items }) => items)];
};
