import { agendaFrom, evolveAgenda } from './agenda/agenda.evolve.js';
import { evolveAttendance } from './attendance/attendance.evolve.js';
import { emptyAttendance } from './attendance/attendance.state.js';
import { evolveAward, plannedAwards } from './award/award.evolve.js';
import { evolveBoards } from './boards/boards.evolve.js';
import { emptyBoards } from './boards/boards.state.js';
import { evolveDriving } from './driving/driving.evolve.js';
import { emptyDriving } from './driving/driving.state.js';
import { emptyFloor, evolveFloor } from './floor/floor.evolve.js';
import { evolveIncident } from './incident/incident.evolve.js';
import { emptyIncidents } from './incident/incident.state.js';
import { emptyLifecycle, evolveLifecycle } from './lifecycle/lifecycle.evolve.js';
import { evolveOutage } from './outage/outage.evolve.js';
import { emptyOutage } from './outage/outage.state.js';
import { evolvePlan, planFrom } from './plan/plan.evolve.js';
import type { Millis, PointId } from './kernel/ids.js';
import { evolveSound } from './sound/sound.evolve.js';
import { soundFrom } from './sound/sound.state.js';
import type { IssuedPlan } from './plan/plan.state.js';
import { evolveReadiness } from './readiness/readiness.evolve.js';
import { emptyReadiness } from './readiness/readiness.state.js';
import type { SessionEvent } from './session.events.js';
import { type IssuedSession, type SessionState, unissued } from './session.state.js';
import { evolveStage } from './stage/stage.evolve.js';
import { emptyStage } from './stage/stage.state.js';

/** The session as the invitation fixed it. */
const issuedFrom = (plan: IssuedPlan, hallId: PointId | null, at: Millis): IssuedSession => ({
  status: 'issued',
  lifecycle: emptyLifecycle,
  plan: planFrom(plan, at),
  readiness: emptyReadiness,
  attendance: emptyAttendance,
  agenda: agendaFrom(plan.agenda),
  floor: emptyFloor,
  awards: plannedAwards(plan),
  incidents: emptyIncidents,
  outage: emptyOutage,
  stage: emptyStage,
  boards: emptyBoards,
  sound: soundFrom(hallId),
  driving: emptyDriving,
});

/** The next state. Never refuses; a slice that an event does not concern stays the same reference. */
export const evolve = (state: SessionState, event: SessionEvent): SessionState => {
  if (event.type === 'SessionIssued') return issuedFrom(event.data.plan, event.data.hallId, event.at);
  if (state.status === 'unissued') return state;
  return {
    status: 'issued',
    lifecycle: evolveLifecycle(state.lifecycle, event),
    plan: evolvePlan(state.plan, event),
    readiness: evolveReadiness(state.readiness, event),
    attendance: evolveAttendance(state.attendance, event),
    agenda: evolveAgenda(state.agenda, event),
    floor: evolveFloor(state.floor, event),
    awards: evolveAward(state.awards, event),
    incidents: evolveIncident(state.incidents, event),
    outage: evolveOutage(state.outage, event),
    stage: evolveStage(state.stage, event),
    boards: evolveBoards(state.boards, event),
    sound: evolveSound(state.sound, event),
    driving: evolveDriving(state.driving, event),
  };
};

/** The state that a log tells of. */
export const replay = (events: Iterable<SessionEvent>, from: SessionState = unissued): SessionState => {
  let state = from;
  for (const event of events) state = evolve(state, event);
  return state;
};
