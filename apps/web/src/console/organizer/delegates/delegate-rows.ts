import { newId } from '../../../live/new-id.js';

/** A delegate as registered. */
interface Delegate {
  readonly name: string;
  readonly positions: readonly string[];
  readonly substituteFor: string | null;
}

/** A delegate as typed; positions stand in one line with commas between. */
export interface DelegateRow {
  readonly key: string;
  readonly name: string;
  readonly positions: string;
  readonly substituteFor: string;
  readonly isLead: boolean;
}

interface Registered {
  readonly leadDelegate: Delegate | null;
  readonly delegates: readonly Delegate[];
}

const rowOf = ({ name, positions, substituteFor }: Delegate, isLead: boolean): DelegateRow => ({
  ...{ key: newId(), name, isLead },
  positions: positions.join(', '),
  substituteFor: substituteFor ?? '',
});

export const blankRow = (): DelegateRow => ({
  key: newId(),
  name: '',
  positions: '',
  substituteFor: '',
  isLead: false,
});

/** What was registered, as rows to be edited; the leader first. */
export const rowsOf = (registered: Registered | null): readonly DelegateRow[] => [
  ...(registered === null || registered.leadDelegate === null ? [] : [rowOf(registered.leadDelegate, true)]),
  ...(registered?.delegates ?? []).map((delegate) => rowOf(delegate, false)),
];

const delegateOf = ({ name, positions, substituteFor }: DelegateRow): Delegate => ({
  name: name.trim(),
  positions: positions
    .split(',')
    .map((position) => position.trim())
    .filter((position) => position !== ''),
  substituteFor: substituteFor.trim() === '' ? null : substituteFor.trim(),
});

/** What is registered by the rows; those without a name are left out. */
export const registeredBy = (rows: readonly DelegateRow[]): Registered => {
  const named = rows.filter(({ name }) => name.trim() !== '');
  const lead = named.find(({ isLead }) => isLead);
  return {
    leadDelegate: lead === undefined ? null : delegateOf(lead),
    delegates: named.filter((row) => row !== lead).map(delegateOf),
  };
};
