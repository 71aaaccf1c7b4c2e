import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { VirtualList } from '../virtual-list.js';
import type { ChoiceDraft } from './choice-draft.js';
import { type ChosenPoint, chosenLines } from './chosen-lines.js';
import { ChosenRow } from './chosen-row.js';
import { text } from './text.js';

interface Props {
  readonly points: readonly ChosenPoint[];
  readonly draft: ChoiceDraft;
  readonly count: number;
  readonly onEdit: (pointId: string) => void;
  readonly onRemove: (pointId: string) => void;
}

const ROW_PX = 40;

const centralWarning = (points: readonly ChosenPoint[], draft: ChoiceDraft): string | null => {
  const halls = points.filter(({ id, role }) => role === 'central' && !draft.removed.has(id)).length;
  if (points.length === 0 || halls === 1) return null;
  return halls === 0 ? text.noCentral : text.manyCentral(halls);
};

/** Who takes part, grouped, with what is not applied yet. */
export const ChosenPane = ({ points, draft, count, onEdit, onRemove }: Props): React.ReactNode => {
  const [words, setWords] = useState('');
  const plates = useMemo(() => new Map(points.map(({ id, name }) => [id, name])), [points]);
  const lines = useMemo(() => chosenLines(points, draft, plates, words), [points, draft, plates, words]);
  const warning = centralWarning(points, draft);
  return (
    <section className="points-pane" aria-labelledby="points-chosen">
      <h3 id="points-chosen">{text.chosen(count)}</h3>
      <TextInput label={text.chosenSearch} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      {warning !== null && (
        <p className="points-warning" role="status">
          {warning}
        </p>
      )}
      {points.length === 0 && <p className="quiet">{text.chosenEmpty}</p>}
      {points.length > 0 && lines.length === 0 && <p role="status">{text.nothingFound}</p>}
      {lines.length > 0 && (
        <VirtualList
          label={text.chosen(count)}
          items={lines}
          rowPx={ROW_PX}
          keyOf={(line) => (line.kind === 'group' ? `group ${line.label ?? ''}` : line.point.id)}
        >
          {(line) => <ChosenRow line={line} onEdit={onEdit} onRemove={onRemove} />}
        </VirtualList>
      )}
    </section>
  );
};
