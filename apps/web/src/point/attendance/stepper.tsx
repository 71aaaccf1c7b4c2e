import { text } from '../text.js';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

const MAX = 9_999;

/** A number that is set by thumb or typed. */
export const Stepper = ({ label, value, disabled, onChange }: Props): React.ReactNode => {
  const to = (wanted: number): void => onChange(Math.min(MAX, Math.max(0, wanted)));
  return (
    <div className="stepper">
      <label>
        <span>{label}</span>
        <input
          inputMode="numeric"
          value={value}
          disabled={disabled}
          onFocus={(event) => event.target.select()}
          onChange={(event) => to(Number(event.target.value.replace(/\D/gu, '')))}
        />
      </label>
      <button
        type="button"
        aria-label={text.attendance.less(label)}
        disabled={disabled || value === 0}
        onClick={() => to(value - 1)}
      >
        −
      </button>
      <button type="button" aria-label={text.attendance.more(label)} disabled={disabled} onClick={() => to(value + 1)}>
        +
      </button>
    </div>
  );
};
