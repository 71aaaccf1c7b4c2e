import { readinessCounts } from '../readiness/readiness-counts.js';
import type { IssuedSession } from '../session.state.js';
import type { SessionDigest } from './session-digest.js';

/** One pass over the points that have said anything; for a caller who knows that something moved. */
export const digestOf = ({ lifecycle, plan, readiness }: IssuedSession): SessionDigest => {
  const { conferenceId, sessionTitle, startsAt, endsAt, hall, chairs } = plan.header;
  return {
    conferenceId,
    phase: lifecycle.current.phase,
    title: sessionTitle,
    startsAt,
    endsAt,
    hall,
    chairs: chairs.map(({ name }) => name),
    points: plan.points.length,
    ...readinessCounts(readiness),
  };
};
