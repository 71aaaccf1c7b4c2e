import { type Incident, type IssuedSession, tableEntries } from '@diemcau/session';

/** What is open, the oldest first. */
export const openIncidents = ({ incidents }: IssuedSession): readonly Incident[] =>
  tableEntries(incidents.incidents)
    .map(([, incident]) => incident)
    .filter(({ closedAt }) => closedAt === null)
    .sort((a, b) => a.openedAt - b.openedAt);

/** Points of an incident that are not back from it. */
export const stillConcerned = ({ pointIds, back }: Incident): readonly string[] =>
  pointIds.filter((id) => !Object.hasOwn(back, id));

export const troubledPoints = (session: IssuedSession): ReadonlySet<string> =>
  new Set(openIncidents(session).flatMap(stillConcerned));
