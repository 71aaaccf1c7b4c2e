import { useEffect, useRef, useState } from 'react';

/** Twice a second at most: a wall that flickers is read by nobody. */
const PACE_MS = 500;

/** The newest value, taken over no more often than that. */
export const useCalm = <Value>(newest: Value): Value => {
  const [shown, setShown] = useState(newest);
  const latest = useRef(newest);
  const timer = useRef(0);
  useEffect(() => {
    latest.current = newest;
    if (timer.current !== 0) return;
    timer.current = window.setTimeout(() => {
      timer.current = 0;
      setShown(latest.current);
    }, PACE_MS);
  }, [newest]);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      timer.current = 0;
    },
    [],
  );
  return shown;
};
