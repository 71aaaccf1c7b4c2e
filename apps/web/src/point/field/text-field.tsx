interface Props {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'tel' | 'search';
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly wrong?: boolean;
  readonly autoComplete?: string;
}

/** One line of words under its label. */
export const TextField = ({ label, longest, onChange, wrong = false, ...input }: Props): React.ReactNode => (
  <label>
    {label}
    <input
      {...input}
      maxLength={longest}
      aria-invalid={wrong || undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  </label>
);
