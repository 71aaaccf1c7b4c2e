import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { AgendaItem } from '@diemcau/session';
import { ActionIcon, NumberInput, TextInput } from '@mantine/core';
import { hourText } from '../../../time/format.js';
import { text } from './text.js';

const LONGEST = 1_440;

interface Props {
  readonly item: AgendaItem;
  readonly place: number;
  readonly last: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly isDraft: boolean;
  readonly onChange: (part: Partial<AgendaItem>) => void;
  readonly onMove: (to: number) => void;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** One item on its line; everything that is rarely needed is behind its details. */
export const ItemRow = (props: Props): React.ReactNode => {
  const { item, place, last, startsAt, endsAt, isDraft, onChange, onMove, onOpen, onRemove } = props;
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({ id: item.id, disabled: !isDraft });
  const style = { transform: CSS.Transform.toString(transform), transition };
  const action = (label: string, sign: string, run: () => void, disabled = false): React.ReactNode => (
    <ActionIcon variant="default" size="lg" aria-label={label} title={label} disabled={disabled} onClick={run}>
      {sign}
    </ActionIcon>
  );
  return (
    <li ref={setNodeRef} style={style} className="programme-item">
      {isDraft ? (
        <button type="button" className="drag" aria-label={text.drag(item.title)} {...attributes} {...listeners}>
          ⠿ {place + 1}
        </button>
      ) : (
        <span className="drag">{place + 1}</span>
      )}
      <time className="programme-hours">
        {hourText(startsAt)}–{hourText(endsAt)}
        {typeof item.pinnedAt === 'number' && ` · ${text.pin}`}
      </time>
      {isDraft ? (
        <TextInput
          className="programme-title"
          aria-label={`${text.columns.title} ${place + 1}`}
          value={item.title}
          maxLength={500}
          onChange={({ currentTarget: { value } }) => onChange({ title: value })}
        />
      ) : (
        <span className="programme-title">{item.title}</span>
      )}
      <NumberInput
        className="programme-minutes"
        aria-label={`${text.columns.minutes}: ${item.title}`}
        value={item.minutes}
        min={0}
        max={LONGEST}
        disabled={!isDraft}
        allowDecimal={false}
        onChange={(value) => typeof value === 'number' && onChange({ minutes: value })}
      />
      <span className="programme-actions">
        {isDraft && action(text.up(item.title), '↑', () => onMove(place - 1), place === 0)}
        {isDraft && action(text.down(item.title), '↓', () => onMove(place + 1), place === last)}
        {isDraft && action(text.open(item.title), '…', onOpen)}
        {isDraft && action(text.remove(item.title), '✕', onRemove)}
      </span>
    </li>
  );
};
