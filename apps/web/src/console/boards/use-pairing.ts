import type { BoardAnswer } from '@diemcau/contract';
import { useState } from 'react';
import { post } from '../../live/http.js';
import { text } from './text.js';
import { useAttempt } from './use-attempt.js';

const DIGITS = /^\d{6}$/u;

type Typed = 'code' | 'name';

export interface Pairing extends Readonly<Record<Typed, string>> {
  readonly setCode: (code: string) => void;
  readonly setName: (name: string) => void;
  /** Null until somebody pressed, and where nothing is wrong. */
  readonly faults: Readonly<Record<Typed, string | null>>;
  readonly busy: boolean;
  /** What came of the last attempt. */
  readonly word: string;
  readonly pair: () => Promise<void>;
}

/** What is typed to pair a screen, what is wrong with it, and what came of it. */
export const usePairing = (sessionId: string, onPaired: () => void): Pairing => {
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [checked, setChecked] = useState(false);
  const [done, setDone] = useState('');
  const { busy, word, run } = useAttempt();
  const digits = code.replace(/\D/gu, '');
  const codeFault = DIGITS.test(digits) ? null : text.pair.codeWrong;
  const nameFault = name.trim() === '' ? text.pair.nameMissing : null;
  const pair = async (): Promise<void> => {
    setChecked(true);
    setDone('');
    if (codeFault !== null || nameFault !== null) return;
    const wanted = { code: digits, name: name.trim() };
    const made = await run(() => post<BoardAnswer>(`/api/sessions/${sessionId}/board-pairings`, wanted, 'account'));
    if (!made) return;
    setDone(text.pair.done(wanted.name));
    setCode('');
    setName('');
    setChecked(false);
    onPaired();
  };
  const faults = checked ? { code: codeFault, name: nameFault } : { code: null, name: null };
  return { code, setCode, name, setName, faults, busy, word: word ?? done, pair };
};
