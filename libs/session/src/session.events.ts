import type { AgendaEvent } from './agenda/agenda.events.js';
import type { AttendanceEvent } from './attendance/attendance.events.js';
import type { AwardEvent } from './award/award.events.js';
import type { BoardsEvent } from './boards/boards.events.js';
import type { FloorEvent } from './floor/floor.events.js';
import type { IncidentEvent } from './incident/incident.events.js';
import type { EventMeta } from './kernel/meta.js';
import type { LifecycleEvent } from './lifecycle/lifecycle.events.js';
import type { OutageEvent } from './outage/outage.events.js';
import type { PlanEvent } from './plan/plan.events.js';
import type { ReadinessEvent } from './readiness/readiness.events.js';
import type { SoundEvent } from './sound/sound.events.js';
import type { StageEvent } from './stage/stage.events.js';

export type SessionEventBody =
  | LifecycleEvent
  | PlanEvent
  | ReadinessEvent
  | AttendanceEvent
  | AgendaEvent
  | FloorEvent
  | AwardEvent
  | IncidentEvent
  | OutageEvent
  | StageEvent
  | BoardsEvent
  | SoundEvent;

export type SessionEvent = SessionEventBody & EventMeta;

export type EventType = SessionEventBody['type'];
