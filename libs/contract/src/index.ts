/** The wire: what clients and the service say to each other, over the socket and over HTTP. Imports session, planning and zod only. */
export * from './protocol.js';
export * from './text.js';
export * from './http/errors.js';
