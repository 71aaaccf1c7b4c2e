import type { ImportRowsView, ImportView } from '@diemcau/contract';
import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../../../live/http.js';
import { allPages } from '../points/all-pages.js';
import { VirtualList } from '../virtual-list.js';
import { ImportRow } from './import-row.js';
import type { RowAnswers } from './row-answers.js';
import { text } from './text.js';

interface Props {
  readonly preview: ImportView;
  readonly answers: RowAnswers;
  readonly onAnswer: (row: number, as: string | null) => void;
}

const GROUPS = ['matched', 'choose', 'broken'] as const;
type RowGroup = (typeof GROUPS)[number];
const PAGE = 1_000;
const ROW_PX = 48;

const Rows = ({ preview, group, answers, onAnswer }: Props & { readonly group: RowGroup }): React.ReactNode => {
  const { data } = useQuery({
    queryKey: ['point-imports', preview.id, group],
    queryFn: () =>
      allPages(PAGE, async (offset) => {
        const path = `/api/point-imports/${preview.id}?group=${group}&limit=${PAGE}&offset=${offset}`;
        const { total, rows } = await get<ImportRowsView>(path, 'account');
        return { total, items: rows };
      }),
  });
  if (data === undefined) return null;
  if (data.length === 0) return <p className="quiet">{text.none[group]}</p>;
  return (
    <VirtualList label={text.tabs[group](data.length)} items={data} rowPx={ROW_PX} keyOf={({ row }) => String(row)}>
      {(row) => <ImportRow row={row} answer={answers.get(row.row) ?? null} onAnswer={(as) => onAnswer(row.row, as)} />}
    </VirtualList>
  );
};

/** What a list came to, in three tabs; the first with something to decide is open. */
export const ImportTabs = (props: Props): React.ReactNode => {
  const { fileName, sheet, counts, ignored } = props.preview;
  const [chosen, setChosen] = useState<RowGroup | null>(null);
  const group = chosen ?? (counts.choose > 0 ? 'choose' : counts.broken > 0 ? 'broken' : 'matched');
  return (
    <>
      <p className="points-lines">
        <strong>{text.file(fileName, counts.rows)}</strong>
        {sheet !== null && <span className="quiet">{text.sheet(sheet)}</span>}
        {ignored.length > 0 && <span className="quiet">{text.ignored(ignored.join(', '))}</span>}
      </p>
      <Tabs
        value={group}
        onChange={(value) => setChosen(GROUPS.find((known) => known === value) ?? null)}
        keepMounted={false}
      >
        <Tabs.List>
          {GROUPS.map((known) => (
            <Tabs.Tab key={known} value={known}>
              {text.tabs[known](counts[known])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {GROUPS.map((known) => (
          <Tabs.Panel key={known} value={known} className="import-rows">
            <Rows {...props} group={known} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
};
