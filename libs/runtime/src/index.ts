/** One mailbox per session, the ports it needs, and the use cases on top. Knows no framework and no technology. */
export * from './ports/event-log.js';
export * from './ports/clock.js';
export * from './ports/ids.js';
export * from './ports/liveness.js';
export * from './ports/broadcast.js';
export * from './ports/media-rooms.js';
export * from './ports/session-directory.js';
export * from './ports/access-principal.js';
export * from './ports/access-accounts.js';
export * from './ports/access-logins.js';
export * from './ports/access-links.js';
export * from './ports/access-audit.js';
export * from './ports/access-changes.js';
export * from './ports/access-tickets.js';
