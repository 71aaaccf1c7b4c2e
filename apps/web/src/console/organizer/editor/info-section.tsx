import type { ConferenceView } from '@diemcau/contract';
import type { Person } from '@diemcau/session';
import { Select, SimpleGrid } from '@mantine/core';
import { personLine, readPerson } from './person-line.js';
import { SavingLine } from './saving-line.js';
import { text } from './text.js';
import { TypedField } from './typed-field.js';
import { useDraft } from './use-draft.js';

type Kept =
  'title' | 'type' | 'hostAgency' | 'standingAgency' | 'hall' | 'requirements' | 'secretary' | 'mc' | 'contact';
type Fields = Pick<ConferenceView, Kept> & {
  readonly chairs: readonly (Person & { readonly id?: string; readonly pointId?: string | null | undefined })[];
};

const savedOf = (conference: ConferenceView): Fields => {
  const { title, type, hostAgency, standingAgency, hall, requirements, secretary, mc, contact, chairs } = conference;
  return { title, type, hostAgency, standingAgency, hall, requirements, secretary, mc, contact, chairs };
};

const needed = (value: string): string | null => (value.trim() === '' ? ' ' : null);
const orNull = (value: string): string | null => (value.trim() === '' ? null : value);

/** Chairs keep who they are, and where they sit, by their name. */
const readChairs = (typed: string, before: Fields['chairs']): Fields['chairs'] =>
  typed.split('\n').flatMap((line) => {
    const person = readPerson(line);
    if (person === null) return [];
    const known = before.find(({ name }) => name === person.name);
    return [known === undefined ? person : { ...known, ...person }];
  });

interface FieldsProps {
  readonly values: Fields;
  readonly disabled: boolean;
  readonly change: (part: Partial<Fields>) => void;
}

const GeneralFields = ({ values, change, disabled }: FieldsProps): React.ReactNode => {
  const field = (name: 'title' | 'hall' | 'hostAgency', maxLength: number): React.ReactNode => (
    <TypedField
      label={text.info[name]}
      value={values[name]}
      maxLength={maxLength}
      disabled={disabled}
      problem={needed}
      onChange={(typed) => change({ [name]: typed })}
    />
  );
  return (
    <>
      {field('title', 1_000)}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={text.info.type}
          value={values.type}
          allowDeselect={false}
          disabled={disabled}
          data={Object.entries(text.types).map(([value, label]) => ({ value: value as Fields['type'], label }))}
          onChange={(type) => type !== null && change({ type })}
        />
        {field('hall', 300)}
        {field('hostAgency', 500)}
        <TypedField
          label={text.info.standingAgency}
          value={values.standingAgency ?? ''}
          disabled={disabled}
          onChange={(standingAgency) => change({ standingAgency: orNull(standingAgency) })}
        />
      </SimpleGrid>
    </>
  );
};

const PeopleFields = ({ values, change, disabled }: FieldsProps): React.ReactNode => {
  const contact = (part: { readonly name?: string; readonly phone?: string }): void => {
    const next = { name: values.contact?.name ?? '', phone: values.contact?.phone ?? '', ...part };
    change({ contact: next.name === '' && next.phone === '' ? null : next });
  };
  const person = (name: 'secretary' | 'mc'): React.ReactNode => (
    <TypedField
      label={text.info[name]}
      description={text.info.personHint}
      value={personLine(values[name])}
      disabled={disabled}
      onChange={(typed) => change({ [name]: readPerson(typed) })}
    />
  );
  const reach = (label: string, key: 'name' | 'phone', maxLength: number): React.ReactNode => (
    <TypedField
      label={label}
      description={text.info.contactHint}
      maxLength={maxLength}
      value={values.contact?.[key] ?? ''}
      disabled={disabled}
      onChange={(typed) => contact({ [key]: typed })}
    />
  );
  return (
    <>
      <TypedField
        label={text.info.chairs}
        description={text.info.chairsHint}
        lines={2}
        maxLength={4_000}
        disabled={disabled}
        value={values.chairs.map(personLine).join('\n')}
        onChange={(typed) => change({ chairs: readChairs(typed, values.chairs) })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {person('secretary')}
        {person('mc')}
        {reach(text.info.contactName, 'name', 120)}
        {reach(text.info.contactPhone, 'phone', 30)}
      </SimpleGrid>
    </>
  );
};

/** What is said of the whole conference. */
export const InfoSection = ({ conference }: { readonly conference: ConferenceView }): React.ReactNode => {
  const isDraft = conference.status === 'draft';
  const draft = useDraft<Fields>({
    path: `/api/conferences/${conference.id}`,
    version: conference.version,
    saved: savedOf(conference),
    keys: [['conferences']],
  });
  const { values, change } = draft;
  const props = { values, change, disabled: !isDraft };
  return (
    <div className="stacked">
      {isDraft ? <SavingLine {...draft} /> : <p>{text.info.issued}</p>}
      <GeneralFields {...props} />
      <PeopleFields {...props} />
      <TypedField
        label={text.info.requirements}
        lines={3}
        maxLength={4_000}
        disabled={!isDraft}
        value={values.requirements ?? ''}
        onChange={(requirements) => change({ requirements: orNull(requirements) })}
      />
    </div>
  );
};
