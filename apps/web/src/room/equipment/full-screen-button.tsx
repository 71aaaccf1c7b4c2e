import { useEffect, useState } from 'react';
import { text } from '../text.js';

/** Nothing where the browser fills no screen. */
export const FullScreenButton = (): React.ReactNode => {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const look = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const press = (): Promise<void> => (full ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return (
    <button type="button" onClick={() => void press().catch(() => undefined)}>
      {full ? text.bar.leaveFull : text.bar.full}
    </button>
  );
};
