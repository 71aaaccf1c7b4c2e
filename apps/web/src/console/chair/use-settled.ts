import { useLayoutEffect, useRef } from 'react';
import type { Presses } from '../press/use-press.js';

/** As long as a hand that is on its way to a button needs to see that it was renamed. */
const SETTLE_MS = 1_000;
/** What changes so soon after a press on this page is what was pressed for. */
const OURS_MS = 2_000;

/** Tells whether a button (its meaning empty while it does nothing) has had its present meaning for long enough to be taken at its word. */
export const useSettled = (meaning: string, { rest }: Pick<Presses, 'rest'>): (() => boolean) => {
  const since = useRef({ meaning, at: -Infinity });
  useLayoutEffect(() => {
    if (since.current.meaning === meaning) return;
    // From nothing to something is no other thing than the hand was after.
    const isExpected = since.current.meaning === '' || rest() < OURS_MS;
    since.current = { meaning, at: isExpected ? -Infinity : performance.now() };
  });
  return () => performance.now() - since.current.at >= SETTLE_MS;
};
