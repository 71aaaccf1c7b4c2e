import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { FloorEntry } from '@diemcau/session';
import { useState } from 'react';
import type { PartProps } from '../part-props.js';
import { dragWords } from './drag-words.js';
import { EditDialog } from './edit-dialog.js';
import { MoveDialog } from './move-dialog.js';
import { beforeAt } from './moves.js';
import { QueueHead } from './queue-head.js';
import { QueueRow } from './queue-row.js';
import type { Dialog } from './row-props.js';
import { text } from './text.js';
import { useHeldOrder } from './use-held-order.js';

interface Props extends PartProps {
  /** The row that keys move along. */
  readonly currentId: string | null;
  readonly onCurrent: (entryId: string) => void;
}

/** Who waits, in the order in which they will be called, and everything that may be done about it. */
export const QueuePart = (props: Props): React.ReactNode => {
  const { session, verbs, currentId, onCurrent } = props;
  const { queue, entries, version } = session.floor;
  const [menu, setMenu] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [dialog, setDialog] = useState<Dialog>(null);
  const { order, hold } = useHeldOrder(queue, menu !== null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const stillChosen = chosen.filter((id) => queue.includes(id));
  const rows = order.flatMap((id): FloorEntry | readonly FloorEntry[] => entries[id] ?? []);
  const open = dialog === null ? undefined : entries[dialog.entryId];
  const dropped = ({ active, over }: DragEndEvent): void => {
    if (over === null || active.id === over.id) return;
    const entryId = String(active.id);
    const place = queue.indexOf(String(over.id));
    if (place >= 0) verbs.press('MoveEntry', { entryId, beforeId: beforeAt(queue, entryId, place), version });
  };
  return (
    <section className="part queue-part" aria-labelledby="queue">
      <QueueHead session={session} verbs={verbs} chosen={stillChosen} onChosen={setChosen} />
      {rows.length === 0 && <p className="quiet">{text.empty}</p>}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={dropped}
        accessibility={dragWords((id) => entries[id]?.pointName ?? '', queue)}
      >
        <SortableContext items={[...order]} strategy={verticalListSortingStrategy}>
          <ol className="queue-rows" onPointerDown={hold}>
            {rows.map((entry) => (
              <QueueRow
                key={entry.id}
                {...props}
                entry={entry}
                current={entry.id === currentId}
                onCurrent={() => onCurrent(entry.id)}
                chosenPlace={stillChosen.indexOf(entry.id)}
                onChoose={(on) =>
                  setChosen(on ? [...stillChosen, entry.id] : stillChosen.filter((id) => id !== entry.id))
                }
                menuOpen={menu === entry.id}
                onMenu={(opened) => setMenu(opened ? entry.id : null)}
                onDialog={setDialog}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {open !== undefined && dialog?.kind === 'edit' && (
        <EditDialog entry={open} verbs={verbs} onClose={() => setDialog(null)} />
      )}
      {open !== undefined && dialog?.kind === 'move' && (
        <MoveDialog entry={open} floor={session.floor} verbs={verbs} onClose={() => setDialog(null)} />
      )}
    </section>
  );
};
