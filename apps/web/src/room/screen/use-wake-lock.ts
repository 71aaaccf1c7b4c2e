import { useEffect } from 'react';

const stayAwake = (): void => {
  if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
  // A machine that saves its battery says no; it is asked again when the page is looked at again.
  void navigator.wakeLock.request('screen').catch(() => undefined);
};

/** Keeps the screen lit. Browsers give that up by themselves when the page is hidden. */
export const useWakeLock = (): void => {
  useEffect(() => {
    stayAwake();
    document.addEventListener('visibilitychange', stayAwake);
    return () => document.removeEventListener('visibilitychange', stayAwake);
  }, []);
};
