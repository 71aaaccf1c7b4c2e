import { type AgendaItem, conferenceProfile, sittingProfile } from '@diemcau/session';
import { dateText, dayOf } from '@diemcau/planning';
import { Button, Group, Modal, NumberInput, Select } from '@mantine/core';
import { hourText } from '../../../time/format.js';
import { typedHour, typedMoment } from '../../../time/typed.js';
import { TypedField } from '../editor/typed-field.js';
import { itemKindChoices } from '../../item-kinds/item-kind-choices.js';
import { text } from './text.js';

const PROFILES = { conference: conferenceProfile, sitting: sittingProfile };

interface Props {
  readonly item: AgendaItem;
  /** A moment of the day of the sitting. */
  readonly day: number;
  readonly place: number;
  readonly count: number;
  readonly onChange: (part: Partial<AgendaItem>) => void;
  readonly onMove: (to: number) => void;
  readonly onClose: () => void;
}

/** What is rarely set of an item: its kind, its presenter, its pin, its rules, its place by number. */
export const ItemDialog = ({ item, day, place, count, onChange, onMove, onClose }: Props): React.ReactNode => {
  const pin = (typed: string): void =>
    onChange({ pinnedAt: typed.trim() === '' ? null : typedMoment(dateText(dayOf(day)), typed) });
  return (
    <Modal opened onClose={onClose} title={item.title} closeButtonProps={{ 'aria-label': text.close }}>
      <div className="stacked">
        <Select
          label={text.kind}
          value={item.kind}
          allowDeselect={false}
          searchable
          data={itemKindChoices()}
          onChange={(kind) => kind !== null && onChange({ kind: kind })}
        />
        <TypedField
          label={text.columns.presenter}
          value={item.presenter ?? ''}
          maxLength={200}
          onChange={(typed) => onChange({ presenter: typed.trim() === '' ? null : typed })}
        />
        <TypedField
          label={text.pin}
          description={text.pinHint}
          value={typeof item.pinnedAt === 'number' ? hourText(item.pinnedAt) : ''}
          maxLength={12}
          problem={(typed) => (typed.trim() !== '' && typedHour(typed) === null ? text.badHour : null)}
          onChange={pin}
        />
        <Select
          label={text.rules}
          value={item.profile.name}
          allowDeselect={false}
          data={Object.keys(PROFILES).map((name) => ({
            value: name,
            label: text.profile[name as keyof typeof PROFILES],
          }))}
          onChange={(name) => name !== null && onChange({ profile: PROFILES[name as keyof typeof PROFILES] })}
        />
        <NumberInput
          label={text.moveTo}
          value={place + 1}
          min={1}
          max={count}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={(value) => typeof value === 'number' && value >= 1 && onMove(value - 1)}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{text.done}</Button>
        </Group>
      </div>
    </Modal>
  );
};
