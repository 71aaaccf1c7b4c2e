import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LiveClient } from './live-client.js';
import type { LiveView } from './live-store.js';

/** What the page knows now; renders again when that changes. */
export const useLive = ({ store }: LiveClient): LiveView => useSyncExternalStore(store.subscribe, store.read);

const SECOND_MS = 1_000;

/** Session time, new at the beginning of each second; null before the service said what time it is. */
export const useNow = ({ clock }: LiveClient): number | null => {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    let timer = 0;
    const tick = (): void => {
      const at = clock.now();
      setNow(at);
      timer = window.setTimeout(tick, at === null ? 200 : SECOND_MS - (at % SECOND_MS));
    };
    tick();
    return () => window.clearTimeout(timer);
  }, [clock]);
  return now;
};
