import { Button } from '@mantine/core';
import { type AgendaItem, isFuture } from '@diemcau/session';
import type { PartProps } from '../part-props.js';
import { text } from './text.js';

interface Props extends PartProps {
  readonly item: AgendaItem;
  /** In the programme, counted from 0. */
  readonly index: number;
  readonly onEdit: (item: AgendaItem) => void;
}

/** What may be done with an item to come; all but its beginning is written down with a reason. */
export const ItemActs = ({ item, index, session, verbs: { press }, askReason, onEdit }: Props): React.ReactNode => {
  const { id: itemId, title } = item;
  const { agenda, lifecycle } = session;
  const at = (place: number): AgendaItem | undefined => agenda.items[place];
  const futureAt = (place: number): boolean => isFuture(agenda, at(place)?.id ?? '') && at(place) !== undefined;
  const small = (word: string, label: string, disabled: boolean, run: () => void): React.ReactNode => (
    <Button size="compact-xs" variant="default" aria-label={label} disabled={disabled} onClick={run}>
      {word}
    </Button>
  );
  const askMove = (place: number) => (): void =>
    askReason({
      title: text.moveTitle(title),
      action: text.moveAction,
      usual: text.usualReason,
      run: (reason) => press('MoveItem', { itemId, beforeId: at(place)?.id ?? null, reason }),
    });
  const askRemove = (): void =>
    askReason({
      title: text.removeTitle(title),
      action: text.removeAction,
      usual: text.usualReason,
      run: (reason) => press('RemoveItem', { itemId, reason }),
    });
  const start = (): void => press('StartItem', { itemId, stopSpeakers: true });
  return (
    <span className="queue-acts">
      {lifecycle.current.phase === 'live' && small(text.startWord, text.start(title), false, start)}
      {small('↑', text.up(title), !futureAt(index - 1), askMove(index - 1))}
      {small('↓', text.down(title), !futureAt(index + 1), askMove(index + 2))}
      {small(text.editWord, text.edit(title), false, () => onEdit(item))}
      {small(text.removeWord, text.remove(title), false, askRemove)}
    </span>
  );
};
