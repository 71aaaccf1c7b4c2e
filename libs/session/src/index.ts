/**
 * The live session as pure functions: commands in, events out, state folded from events. Imports nothing.
 * Everything about who may speak, who is present and what happens next is decided here and nowhere else.
 */
export type * from './kernel/ids.js';
export * from './kernel/actor.js';
export type * from './kernel/access.js';
export * from './kernel/refusal.js';
export * from './kernel/decision.js';
export * from './kernel/meta.js';
export * from './kernel/table.js';
export * from './kernel/stopwatch.js';

export * from './session.commands.js';
export type * from './session.events.js';
export * from './session.state.js';
export type * from './audience.js';
export type * from './effects.js';

export type * from './lifecycle/lifecycle.state.js';
export type * from './plan/plan.state.js';
export type * from './attendance/attendance.state.js';
export type * from './attendance/attendance.commands.js';
export * from './agenda/agenda.state.js';
export * from './driving/driving.state.js';
export * from './floor/profile.js';
export * from './floor/floor.state.js';
export type * from './floor/floor.commands.js';
export type * from './award/award.state.js';
export type * from './incident/incident.state.js';
export * from './outage/outage.state.js';
export type * from './stage/stage.state.js';
export type * from './boards/boards.state.js';
export { boardChoice } from './boards/board-choice.js';

export * from './plan/subtree.js';
export { pathOf } from './plan/point-index.js';
export * from './readiness/readiness.state.js';
export * from './readiness/readiness-step.js';
export * from './readiness/readiness-overview.js';
export * from './readiness/readiness-duties.js';
export * from './attendance/attendance-figures.js';
export * from './attendance/attendance-totals.js';
export * from './attendance/attendance-groups.js';
export * from './attendance/presence-intervals.js';
export * from './award/award-summary.js';
export * from './incident/lost-intervals.js';
export { isInOutage } from './outage/outage.decide.js';
export * from './sound/heard.js';
export * from './sound/sound.state.js';
export { isMuted } from './sound/muted.js';
export { voiceOf } from './sound/voice.js';
export * from './quorum.js';
export * from './counts.js';
export * from './publishing.js';
export * from './visibility.js';
export * from './redact.js';
export * from './view.js';

export * from './decide.js';
export * from './evolve.js';
export * from './react.js';
export * from './authorize.js';
export { pointIndex, isWithin, type PointIndex } from './plan/point-index.js';
export { momentText } from './plan/moment-text.js';
export * from './agenda/current-item.js';
export * from './agenda/forecast.js';
export { plannedTimes } from './agenda/planned-times.js';
export { movedPin } from './agenda/moved-pins.js';
export * from './floor/floor.rules.js';
export type * from './digest/session-digest.js';
export { digestOf } from './digest/digest-of.js';
export { pointRecords } from './digest/point-records.js';
export { digestChange, type DigestChange } from './digest/digest-change.js';
export * from './report/session-report.js';
export type * from './report/agenda-log.js';
export type * from './report/speaking-log.js';
