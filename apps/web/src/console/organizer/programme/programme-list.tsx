import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { findingTitle, type ProgrammeRow } from '@diemcau/planning';
import type { AgendaItem } from '@diemcau/session';
import { ItemRow } from './item-row.js';
import { moved } from './moved.js';

interface Props {
  readonly items: readonly AgendaItem[];
  readonly rows: readonly ProgrammeRow[];
  readonly isDraft: boolean;
  readonly onChange: (items: readonly AgendaItem[]) => void;
  readonly onOpen: (itemId: string) => void;
}

/** The items in their order, to be dragged or moved by buttons, with gaps and overlaps between them. */
export const ProgrammeList = ({ items, rows, isDraft, onChange, onOpen }: Props): React.ReactNode => {
  const sensors = useSensors(
    // A press is no drag before it has moved a little: the handle can be focused by a click.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (id: string): number => items.findIndex((item) => item.id === id);
  const dropped = ({ active, over }: DragEndEvent): void => {
    if (over !== null) onChange(moved(items, placeOf(String(active.id)), placeOf(String(over.id))));
  };
  const rowOf = (row: ProgrammeRow): React.ReactNode => {
    if (row.kind !== 'item')
      return (
        <li key={`${row.kind}-${row.itemId}`} className="programme-finding" data-kind={row.kind}>
          ▲ {findingTitle(row)}
        </li>
      );
    const place = placeOf(row.itemId);
    const item = items[place];
    if (item === undefined) return null;
    return (
      <ItemRow
        key={item.id}
        item={item}
        place={place}
        last={items.length - 1}
        startsAt={row.startsAt}
        endsAt={row.endsAt}
        isDraft={isDraft}
        onChange={(part) => onChange(items.map((other) => (other.id === item.id ? { ...other, ...part } : other)))}
        onMove={(to) => onChange(moved(items, place, to))}
        onOpen={() => onOpen(item.id)}
        onRemove={() => onChange(items.filter(({ id }) => id !== item.id))}
      />
    );
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={dropped}>
      <SortableContext items={items.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol className="programme">{rows.map(rowOf)}</ol>
      </SortableContext>
    </DndContext>
  );
};
