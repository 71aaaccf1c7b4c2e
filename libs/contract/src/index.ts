/** The wire: what clients and the service say to each other, over the socket and over HTTP. Imports session, planning and zod only. */
export * from './protocol.js';
export * from './text.js';
export * from './http/errors.js';
export * from './http/planning-errors.js';
export * from './http/units.js';
export * from './http/bridge-points.js';
export * from './http/conference-parts.js';
export * from './http/conferences.js';
export * from './http/media.js';
export * from './streams.js';
export * from './handshake.js';
export * from './commands/command-schemas.js';
export * from './commands/parse-command.js';
export { agendaItem, profile } from './commands/agenda-item.schema.js';
export { awardBatch } from './commands/award.schema.js';
export { chair, invitedUnit, person, planPoint } from './commands/plan-parts.schema.js';
