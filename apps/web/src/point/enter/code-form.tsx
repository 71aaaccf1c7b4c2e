import { useState } from 'react';
import { text } from '../text.js';

interface Props {
  readonly busy: boolean;
  readonly onCode: (code: string, digits: string) => void;
}

/** For whoever cannot open the link: the code of the invitation, and a telephone that the organizers know. */
export const CodeForm = ({ busy, onCode }: Props): React.ReactNode => {
  const [code, setCode] = useState('');
  const [digits, setDigits] = useState('');
  const complete = code.replace(/[\s-]/gu, '').length === 6 && digits.length === 4;
  return (
    <form
      className="code-form"
      onSubmit={(event) => {
        event.preventDefault();
        onCode(code, digits);
      }}
    >
      <label>
        {text.enter.code}
        <input
          value={code}
          maxLength={10}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setCode(event.target.value.toUpperCase())}
        />
      </label>
      <label>
        {text.enter.digits}
        <input
          value={digits}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          onChange={(event) => setDigits(event.target.value.replace(/\D/gu, ''))}
        />
      </label>
      <button type="submit" className="main-action" disabled={busy || !complete}>
        {busy ? text.enter.busy : text.enter.byCode}
      </button>
      <p className="quiet">{text.enter.codeHint}</p>
    </form>
  );
};
