import type { Paper, PaperColumn } from './paper.js';

interface Head {
  readonly label: string;
  readonly span: number;
  readonly parts: readonly PaperColumn[];
}

/** Neighbours under the same word share a head. */
const headsOf = (columns: readonly PaperColumn[]): readonly Head[] =>
  columns.reduce<readonly Head[]>((heads, column) => {
    const last = heads.at(-1);
    if (column.over === undefined) return [...heads, { label: column.label, span: 1, parts: [] }];
    return last?.label === column.over && last.parts.length > 0
      ? [...heads.slice(0, -1), { ...last, span: last.span + 1, parts: [...last.parts, column] }]
      : [...heads, { label: column.over, span: 1, parts: [column] }];
  }, []);

/** The table of a paper; its head is repeated on every page. */
export const SheetTable = ({ columns, rows }: Pick<Paper, 'columns' | 'rows'>): React.ReactNode => {
  const heads = headsOf(columns);
  const parts = heads.flatMap((head) => head.parts);
  return (
    <table>
      <colgroup>
        {columns.map(({ label, width }) => (
          <col key={label} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {heads.map(({ label, span, parts: own }) => (
            <th key={label} scope="col" colSpan={span} rowSpan={own.length === 0 && parts.length > 0 ? 2 : 1}>
              {label}
            </th>
          ))}
        </tr>
        {parts.length > 0 && (
          <tr>
            {parts.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        )}
      </thead>
      <tbody>
        {rows.map(({ kind, cells }, row) => (
          <tr key={row} data-kind={kind}>
            {cells.map((cell, column) => (
              <td
                key={columns[column]?.label}
                data-align={cells.length === 1 ? 'left' : columns[column]?.align}
                colSpan={cells.length === 1 ? columns.length : 1}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
