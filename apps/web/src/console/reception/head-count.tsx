import { text } from './text.js';

interface Props {
  readonly name: string;
  readonly value: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

/** How many are here, by thumb or typed. */
export const HeadCount = ({ name, value, disabled, onChange }: Props): React.ReactNode => (
  <div className="head-count">
    <button
      type="button"
      aria-label={text.less(name)}
      disabled={disabled || value === 0}
      onClick={() => onChange(value - 1)}
    >
      −
    </button>
    <input
      inputMode="numeric"
      aria-label={text.presentOf(name)}
      value={value}
      disabled={disabled}
      onFocus={(event) => event.target.select()}
      onChange={(event) => onChange(Number(event.target.value.replace(/\D/gu, '')))}
    />
    <button type="button" aria-label={text.more(name)} disabled={disabled} onClick={() => onChange(value + 1)}>
      +
    </button>
  </div>
);
