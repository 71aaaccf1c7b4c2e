import type { ImportRowView } from '@diemcau/contract';
import { NativeSelect } from '@mantine/core';
import { HEADINGS } from '@diemcau/planning';
import { CREATE, SKIP, valueOf } from './row-answers.js';
import { text } from './text.js';

interface Props {
  readonly row: ImportRowView;
  readonly answer: string | null;
  readonly onAnswer: (as: string | null) => void;
}

/** One row of the file: what it is taken for, what is wrong with it, or which point it may be. */
export const ImportRow = ({ row, answer, onAnswer }: Props): React.ReactNode => {
  const { group, action, name, cells, changes, candidates, problems } = row;
  const shown =
    name ??
    cells
      .filter((cell) => cell.trim() !== '')
      .slice(0, 4)
      .join(' · ');
  return (
    <div className="chosen-row" data-group={group}>
      <span className="import-number quiet">{text.row(row.row)}</span>
      <div className="points-grow">
        <span className="chosen-name">{shown}</span>
        {changes.length > 0 && (
          <small className="quiet">{text.changes(changes.map((column) => HEADINGS[column]).join(', '))}</small>
        )}
        {problems.map(({ text: sentence, column }) => (
          <small key={`${column ?? ''} ${sentence}`} className="import-problem">
            {sentence}
          </small>
        ))}
      </div>
      {action !== null && <span className="chosen-state">{text.action[action]}</span>}
      {group === 'choose' && (
        <NativeSelect
          aria-label={text.pick(row.row)}
          value={answer ?? ''}
          onChange={(event) => onAnswer(event.currentTarget.value === '' ? null : event.currentTarget.value)}
          data={[
            { value: '', label: text.pickNone },
            ...candidates.map((candidate) => {
              const place = [candidate.name, ...candidate.within].join(', ');
              return { value: valueOf(candidate), label: candidate.pointId === null ? text.willCreate(place) : place };
            }),
            { value: CREATE, label: text.asNew },
            { value: SKIP, label: text.skip },
          ]}
        />
      )}
    </div>
  );
};
