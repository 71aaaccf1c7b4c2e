import { SessionLog1764000000000 } from './1764000000000-session-log.js';

/** Every migration; one a line, one file per family of records, never changed once released. */
export const migrations = [SessionLog1764000000000] as const;
