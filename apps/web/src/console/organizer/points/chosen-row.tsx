import { Button } from '@mantine/core';
import type { ChosenLine } from './chosen-lines.js';
import { text } from './text.js';

interface Props {
  readonly line: ChosenLine;
  readonly onEdit: (pointId: string) => void;
  readonly onRemove: (pointId: string) => void;
}

const stateWord = (state: 'saved' | 'added' | 'removed'): string | null =>
  state === 'saved' ? null : state === 'added' ? text.toAdd : text.toRemove;

/** A chosen point, or the heading of its group. */
export const ChosenRow = ({ line, onEdit, onRemove }: Props): React.ReactNode => {
  if (line.kind === 'group')
    return (
      <div className="chosen-group">
        <strong>{line.label ?? text.without}</strong> <span className="quiet">({line.count})</span>
      </div>
    );
  const { point, state } = line;
  const word = stateWord(state);
  return (
    <div className="chosen-row" data-state={state}>
      <div className="points-grow">
        <span className="chosen-name">{point.name}</span>
        <small className="quiet">
          {point.role !== 'member' && <strong>{text.role[point.role]} · </strong>}
          {point.summoned !== null && <>{text.summoned(point.summoned)} · </>}
          {text.mode[point.mode]}
        </small>
      </div>
      {word !== null && <span className="chosen-state">{word}</span>}
      {state === 'saved' && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={text.editOf(point.name)}
          onClick={() => onEdit(point.id)}
        >
          {text.edit}
        </Button>
      )}
      {state !== 'removed' && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={text.removeOf(point.name)}
          onClick={() => onRemove(point.id)}
        >
          {text.remove}
        </Button>
      )}
    </div>
  );
};
