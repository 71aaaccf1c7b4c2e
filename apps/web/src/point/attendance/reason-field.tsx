import { text } from '../text.js';

interface Props {
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (reason: string) => void;
}

const parts = (reason: string): readonly string[] =>
  reason
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Why some are absent: the usual reasons by one press, others in words. */
export const ReasonField = ({ value, disabled, onChange }: Props): React.ReactNode => {
  const chosen = parts(value);
  const flip = (reason: string): void =>
    onChange((chosen.includes(reason) ? chosen.filter((one) => one !== reason) : [...chosen, reason]).join(', '));
  return (
    <fieldset className="chips" disabled={disabled}>
      <legend>{text.attendance.reason}</legend>
      {text.attendance.reasons.split('|').map((reason) => (
        <label key={reason}>
          <input type="checkbox" checked={chosen.includes(reason)} onChange={() => flip(reason)} />
          <span>{reason}</span>
        </label>
      ))}
      <input
        aria-label={text.attendance.reasonInWords}
        placeholder={text.attendance.reasonInWords}
        value={value}
        maxLength={500}
        onChange={(event) => onChange(event.target.value)}
      />
    </fieldset>
  );
};
