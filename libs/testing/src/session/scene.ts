import {
  type Actor,
  type Decision,
  decide,
  evolve,
  type IssuedSession,
  type Millis,
  type Plan,
  type SessionCommandBody,
  type SessionEvent,
  type SessionState,
  unissued,
} from '@diemcau/session';
import { people } from './sample-actors.js';
import { samplePlan, STARTS_AT } from './sample-plan.js';

/** A command as a story tells it: who, what, and where needed how long after the one before (a second) or when it truly happened. */
export type Act = SessionCommandBody & { readonly by: Actor; readonly after?: Millis; readonly occurredAt?: Millis };

/** A session at one moment of a story. */
export interface Scene {
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
  readonly now: Millis;
  readonly step: number;
}

export const unissuedScene: Scene = { state: unissued, events: [], now: STARTS_AT - 3_600_000, step: 0 };

/** What the session answers to an act. */
export const answerTo = (scene: Scene, act: Act): Decision<SessionEvent> => {
  const { after = 1000, occurredAt, ...command } = act;
  const meta = { cmdId: `cmd-${scene.step + 1}`, at: scene.now + after };
  return decide({ ...command, ...meta, ...(occurredAt === undefined ? {} : { occurredAt }) }, scene.state);
};

/** The code of the refusal, or null where the act is accepted. */
export const refusalOf = (scene: Scene, act: Act): string | null => {
  const answer = answerTo(scene, act);
  return answer.ok ? null : answer.refusal.code;
};

/** The scene after an act; one that is refused changes nothing but the time. */
export const attempt = (scene: Scene, act: Act): Scene => {
  const answer = answerTo(scene, act);
  const events = answer.ok ? answer.events : [];
  return {
    state: events.reduce(evolve, scene.state),
    events: [...scene.events, ...events],
    now: scene.now + (act.after ?? 1000),
    step: scene.step + 1,
  };
};

/** The scene after acts that must all be accepted. */
export const play = (scene: Scene, ...acts: readonly Act[]): Scene =>
  acts.reduce((before, act) => {
    const answer = answerTo(before, act);
    if (!answer.ok) throw new Error(`${act.type} was refused: ${JSON.stringify(answer.refusal)}`);
    return attempt(before, act);
  }, scene);

/** An hour before the opening, invited with this plan. */
export const issuedScene = (plan: Plan = samplePlan()): Scene =>
  play(unissuedScene, { type: 'IssueSession', by: people.organizer, data: { plan } });

/** Open, with the first acts done. */
export const liveScene = (plan: Plan = samplePlan(), ...acts: readonly Act[]): Scene =>
  play(issuedScene(plan), { type: 'OpenSession', by: people.chair, data: {} }, ...acts);

/** The state of a scene in which the invitation has gone out. */
export const stateOf = ({ state }: Scene): IssuedSession => {
  if (state.status !== 'issued') throw new Error('the session is not issued');
  return state;
};
