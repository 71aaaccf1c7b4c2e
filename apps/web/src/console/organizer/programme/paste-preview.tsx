import type { PasteProgrammeView } from '@diemcau/contract';
import { Group, Select, Table } from '@mantine/core';
import { text } from './text.js';
import type { PasteColumns } from './use-paste-look.js';

type Field = PasteColumns[number]['field'];

const isField = (name: string): name is NonNullable<Field> => Object.hasOwn(text.pasting.field, name);

interface Props {
  readonly found: PasteProgrammeView;
  /** Another meaning of the columns; no two mean the same. */
  readonly onColumns: (columns: PasteColumns) => void;
}

/** The items that a paste would make, what its columns were taken for, and which lines have a problem. */
export const PastePreview = ({ found: { columns, items, rows, removed }, onColumns }: Props): React.ReactNode => {
  const mean = (column: number, value: string | null): void => {
    const field = value !== null && isField(value) ? value : null;
    const others = (field_: Field): Field => (field_ === field ? null : field_);
    onColumns(columns.map((one) => ({ ...one, field: one.column === column ? field : others(one.field) })));
  };
  return (
    <>
      <Group aria-label={text.pasting.columns}>
        {columns.map(({ column, header, field }) => (
          <Select
            key={column}
            label={header ?? String(column + 1)}
            value={field}
            placeholder={text.pasting.aside}
            clearable
            data={Object.entries(text.pasting.field).map(([value, label]) => ({ value, label }))}
            onChange={(value) => mean(column, value)}
          />
        ))}
      </Group>
      <Table>
        <Table.Tbody>
          {items.map(({ title, minutes, presenter }, place) => (
            <Table.Tr key={`${place}-${title}`}>
              <Table.Td>{place + 1}</Table.Td>
              <Table.Td>{title}</Table.Td>
              <Table.Td>{presenter}</Table.Td>
              <Table.Td>{minutes}′</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <ul>
        {rows
          .filter(({ problems }) => problems.length > 0)
          .map(({ line, problems }) => (
            <li key={line}>
              {text.pasting.line(line)}: {problems.map((problem) => problem.text).join(' ')}
            </li>
          ))}
      </ul>
      {removed.length > 0 && <p>▲ {text.pasting.removed(removed.map(({ title }) => title).join(', '))}</p>}
    </>
  );
};
