import type { Delegation, InvitedUnit, Person, RegisteredDelegate } from '@diemcau/session';

/** A delegate as one line of the form; the first line is the leader's. */
export interface DelegateRow {
  readonly name: string;
  readonly positions: string;
  readonly substituteFor: string;
}

export const emptyRow: DelegateRow = { name: '', positions: '', substituteFor: '' };

const rowOf = (person: Person | RegisteredDelegate | null): DelegateRow =>
  person === null
    ? emptyRow
    : {
        name: person.name,
        positions: person.positions.join('; '),
        substituteFor: 'substituteFor' in person ? (person.substituteFor ?? '') : '',
      };

/** What was registered, or those whom the invitation names. */
export const rowsOf = (unit: InvitedUnit, known: Delegation | undefined): readonly DelegateRow[] => {
  const { leadDelegate, delegates } = known ?? unit;
  return [rowOf(leadDelegate), ...delegates.map(rowOf)];
};

interface Written {
  readonly name: string;
  readonly positions: string[];
  readonly substituteFor: string | null;
}

const personOf = ({ name, positions, substituteFor }: DelegateRow): Written | null => {
  const instead = substituteFor.trim();
  if (name.trim() === '') return null;
  const list = positions.split(';').map((position) => position.trim());
  return {
    name: name.trim(),
    positions: list.filter((position) => position !== '').slice(0, 8),
    substituteFor: instead === '' ? null : instead,
  };
};

/** Lines without a name are nobody. */
export const delegationOf = ([lead, ...rest]: readonly DelegateRow[]): {
  readonly leadDelegate: Written | null;
  readonly delegates: Written[];
} => ({
  leadDelegate: lead === undefined ? null : personOf(lead),
  delegates: rest.flatMap((row) => personOf(row) ?? []),
});

/** One delegate in one line, for reading. */
export const rowText = ({ name, positions, substituteFor }: DelegateRow): string =>
  [name, positions, substituteFor === '' ? '' : `(${substituteFor})`].filter((part) => part !== '').join(' – ');
