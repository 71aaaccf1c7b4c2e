import type { DndContextProps } from '@dnd-kit/core';
import { text } from './text.js';

/** What is said aloud while a row is dragged. */
export const dragWords = (
  nameOf: (id: string) => string,
  queue: readonly string[],
): NonNullable<DndContextProps['accessibility']> => ({
  screenReaderInstructions: { draggable: text.drag },
  announcements: {
    onDragStart: ({ active }) => text.lifted(nameOf(String(active.id))),
    onDragOver: ({ active, over }) =>
      over === null ? undefined : text.over(nameOf(String(active.id)), queue.indexOf(String(over.id)) + 1),
    onDragEnd: ({ active }) => text.dropped(nameOf(String(active.id))),
    onDragCancel: ({ active }) => text.cancelled(nameOf(String(active.id))),
  },
});
