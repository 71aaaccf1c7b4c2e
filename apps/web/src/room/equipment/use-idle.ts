import { useEffect, useState } from 'react';

const IDLE_MS = 4_000;

/** True when nobody has moved the pointer or pressed a key for a while. */
export const useIdle = (): boolean => {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer = 0;
    const stir = (): void => {
      setIdle(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setIdle(true), IDLE_MS);
    };
    stir();
    const kinds = ['pointermove', 'pointerdown', 'keydown'] as const;
    for (const kind of kinds) document.addEventListener(kind, stir, { passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const kind of kinds) document.removeEventListener(kind, stir);
    };
  }, []);
  return idle;
};
