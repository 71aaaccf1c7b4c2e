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
export * from './ports/faulty-event-log.js';
export * from './ports/mailbox-bench.js';
export * from './ports/note-rules.js';
export * from './ports/recording-ports.js';
export * from './ports/real-timers.clock.js';
export * from './session/sample-plan.js';
export * from './session/sample-actors.js';
export * from './session/sample-acts.js';
export * from './session/scene.js';
export * from './socket/live-client.js';
export * from './socket/live-replica.js';
export * from './session/floor-acts.js';
export * from './session/random-acts.js';
export * from './session/refusals/refusal-case.js';
export * from './session/refusals/point-life.refusals.js';
export * from './session/refusals/events-of-the-day.refusals.js';
export * from './session/deep-freeze.js';
export * from './service/http-client.js';
export * from './service/service-process.env.js';
export * from './session/refusals/floor-requests.refusals.js';
export * from './session/refusals/floor-control.refusals.js';
export * from './session/refusals/plan.refusals.js';
export * from './session/refusals/lifecycle.refusals.js';
export * from './service/prepare-conference.js';
export * from './service/open-link.js';
export * from './measure/spread.js';
export * from './measure/figure-table.js';
export * from './measure/measurement.js';
export * from './measure/process-usage.js';
export * from './measure/pace.clock.js';
