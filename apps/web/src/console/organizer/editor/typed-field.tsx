import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Called with every text that can be taken; `problem` says why one cannot. */
  readonly onChange: (value: string) => void;
  readonly problem?: (value: string) => string | null;
  readonly description?: string;
  readonly lines?: number;
  readonly maxLength?: number;
  readonly disabled?: boolean;
}

/** A field that keeps what is typed on the screen, also while it cannot be saved as it is. */
export const TypedField = ({ value, onChange, problem, lines, maxLength = 500, ...props }: Props): React.ReactNode => {
  const [typed, setTyped] = useState(value);
  const [hasFocus, setFocus] = useState(false);
  useEffect(() => {
    if (!hasFocus) setTyped(value);
  }, [value, hasFocus]);
  const common = {
    ...props,
    value: typed,
    maxLength,
    error: problem?.(typed) ?? null,
    onFocus: () => setFocus(true),
    onBlur: () => setFocus(false),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      setTyped(currentTarget.value);
      if ((problem?.(currentTarget.value) ?? null) === null) onChange(currentTarget.value);
    },
  };
  return lines === undefined ? <TextInput {...common} /> : <Textarea {...common} autosize minRows={lines} />;
};
