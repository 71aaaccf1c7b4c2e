import { NumberInput } from '@mantine/core';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const MOST = 9_999;

/** A number of people. */
export const FiguresField = ({ label, value, onChange }: Props): React.ReactNode => (
  <NumberInput
    size="sm"
    label={label}
    value={value}
    onChange={(typed) => onChange(Math.max(0, Math.min(MOST, Math.round(Number(typed) || 0))))}
    min={0}
    max={MOST}
    allowDecimal={false}
    allowNegative={false}
    hideControls
  />
);
