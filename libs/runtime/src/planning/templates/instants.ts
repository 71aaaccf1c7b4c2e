import { type SessionInput, sessionInput } from '@diemcau/contract';
import { PlanningRefused } from '../planning-refused.js';

/** Hours that were moved are still hours this service may speak of. @throws PlanningRefused DATE_OUT_OF_RANGE */
export const needKnownHours = (sessions: readonly SessionInput[]): void => {
  const { startsAt: hour } = sessionInput.shape;
  const known = (at: number | null): boolean => at === null || hour.safeParse(at).success;
  const all = sessions.flatMap(({ startsAt, endsAt, agenda }) => [
    startsAt,
    endsAt,
    ...agenda.map((item) => item.pinnedAt),
  ]);
  if (!all.every(known)) throw new PlanningRefused('DATE_OUT_OF_RANGE');
};
