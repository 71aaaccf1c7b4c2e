import type { SessionOutline } from '@diemcau/contract';
import { dateText, dayOf } from '@diemcau/planning';
import { SimpleGrid } from '@mantine/core';
import { hourText } from '../../../time/format.js';
import { typedMoment } from '../../../time/typed.js';
import { SavingLine } from './saving-line.js';
import { text } from './text.js';
import { TypedField } from './typed-field.js';
import { useDraft } from './use-draft.js';

type Fields = Pick<SessionOutline, 'title' | 'startsAt' | 'endsAt'>;

/** The title and the hours of one sitting. */
export const SittingHours = ({ session }: { readonly session: SessionOutline }): React.ReactNode => {
  const { id, version, title, startsAt, endsAt, status } = session;
  const draft = useDraft<Fields>({
    path: `/api/sessions/${id}`,
    version,
    saved: { title, startsAt, endsAt },
    keys: [['sessions', id], ['conferences']],
  });
  const { values, change } = draft;
  const date = dateText(dayOf(values.startsAt));
  const [starts, ends] = [hourText(values.startsAt), hourText(values.endsAt)];
  const hours = (typedDate: string, from: string, to: string): Partial<Fields> | null => {
    const [first, last] = [typedMoment(typedDate, from), typedMoment(typedDate, to)];
    return first === null || last === null ? null : { startsAt: first, endsAt: last };
  };
  const field = (label: string, value: string, read: (typed: string) => Partial<Fields> | null): React.ReactNode => (
    <TypedField
      label={label}
      value={value}
      maxLength={20}
      disabled={status !== 'draft'}
      problem={(typed) => (read(typed) === null ? text.info.badTime : null)}
      onChange={(typed) => change(read(typed) ?? {})}
    />
  );
  return (
    <div className="stacked">
      {status === 'draft' && <SavingLine {...draft} />}
      <SimpleGrid cols={{ base: 1, sm: 4 }}>
        <TypedField
          label={text.info.sittingTitle}
          value={values.title}
          maxLength={300}
          disabled={status !== 'draft'}
          onChange={(typed) => typed.trim() !== '' && change({ title: typed })}
        />
        {field(text.info.date, date, (typed) => hours(typed, starts, ends))}
        {field(text.info.starts, starts, (typed) => hours(date, typed, ends))}
        {field(text.info.ends, ends, (typed) => hours(date, starts, typed))}
      </SimpleGrid>
    </div>
  );
};
