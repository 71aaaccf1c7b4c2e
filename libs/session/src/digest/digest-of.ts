import { tableEntries } from '../kernel/table.js';
import type { IssuedSession } from '../session.state.js';
import type { SessionDigest } from './session-digest.js';

/** One pass over the points that have said anything; for a caller who knows that something moved. */
export const digestOf = ({ lifecycle, plan, readiness }: IssuedSession): SessionDigest => {
  const { conferenceId, sessionTitle, startsAt, endsAt, hall, chairs } = plan.header;
  let [confirmed, declined, ready] = [0, 0, 0];
  // Rows leave with their points, so that every row is a point of the plan.
  for (const [, known] of tableEntries(readiness.points)) {
    if (known.confirmed !== null) confirmed += 1;
    if (known.declined !== null) declined += 1;
    if (known.ready !== null) ready += 1;
  }
  return {
    conferenceId,
    phase: lifecycle.current.phase,
    title: sessionTitle,
    startsAt,
    endsAt,
    hall,
    chairs: chairs.map(({ name }) => name),
    ...{ points: plan.points.length, confirmed, declined, ready },
  };
};
