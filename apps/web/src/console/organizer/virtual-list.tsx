import './virtual-list.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly rowPx: number;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => React.ReactNode;
}

/** A list of thousands of which only the visible rows are drawn; rows grow with what they hold. */
export const VirtualList = <Item,>({ label, items, rowPx, keyOf, children }: Props<Item>): React.ReactNode => {
  const box = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    overscan: 6,
  });
  return (
    <div ref={box} className="virtual-list" tabIndex={0} role="region" aria-label={label}>
      <ul style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().flatMap(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return [];
          return (
            <li
              key={keyOf(item)}
              ref={list.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
