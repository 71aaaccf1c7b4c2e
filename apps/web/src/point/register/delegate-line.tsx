import type { DelegateRow } from './delegate-rows.js';
import { text } from './text.js';

interface Props {
  readonly legend: string;
  readonly row: DelegateRow;
  readonly disabled: boolean;
  readonly onChange: (row: DelegateRow) => void;
  /** Null for the leader's line, which stays. */
  readonly onRemove: (() => void) | null;
}

const FIELDS = [
  ['name', 'name', 120],
  ['positions', 'positions', 400],
  ['substituteFor', 'substitute', 120],
] as const;

/** One delegate: name, positions, and for whom he comes. */
export const DelegateLine = ({ legend, row, disabled, onChange, onRemove }: Props): React.ReactNode => (
  <fieldset className="inset" disabled={disabled}>
    <legend>{legend}</legend>
    {FIELDS.map(([field, word, longest]) => (
      <label key={field}>
        {text.delegates[word]}
        <input
          value={row[field]}
          maxLength={longest}
          onChange={(event) => onChange({ ...row, [field]: event.target.value })}
        />
      </label>
    ))}
    {onRemove !== null && (
      <button type="button" onClick={onRemove}>
        {text.delegates.remove(row.name)}
      </button>
    )}
  </fieldset>
);
