/**
 * What tests share: given/when/then, builders, in-memory ports, a fake clock, a fake LiveKit, a socket client.
 * Never imported by shipped code. Imports every lib, fast-check, socket.io-client and @livekit/rtc-node.
 */
export * from './ports/temporary-database.js';
export * from './media/fake-media-rooms.js';
export * from './media/media-rooms.contract.js';
export * from './media/media-bot.js';
export * from './media/media-session.fixture.js';
export * from './media/eventually.clock.js';
export * from './ports/fake-clock.js';
export * from './ports/fake-ids.js';
export * from './ports/fake-timers.js';
export * from './ports/memory-event-log.js';
export * from './ports/memory-liveness.js';
export * from './contracts/event-log.contract.js';
