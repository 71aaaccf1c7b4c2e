import './announce.css';
import { useSyncExternalStore } from 'react';
import { announcer } from './announcer.js';

/** One per page, there from the start: a region that comes later is not read. */
export const Announcements = (): React.ReactNode => {
  const { polite, urgent } = useSyncExternalStore(announcer.subscribe, announcer.read);
  return (
    <div className="spoken-only">
      <p aria-live="polite">{polite}</p>
      <p aria-live="assertive">{urgent}</p>
    </div>
  );
};
