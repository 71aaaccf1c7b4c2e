import type { CheckRule } from './check-finding.js';

/** Somebody presides, and it is one of the chairs. */
export const chairsMissing: CheckRule = ({ sitting: { conferenceId, chairs, actingChairId } }) => {
  const link = { kind: 'conference', id: conferenceId } as const;
  const [first] = chairs;
  if (first === undefined) return [{ code: 'CHAIR_REQUIRED', params: {}, link }];
  if (actingChairId === null) {
    return [{ code: 'ACTING_CHAIR_MISSING', params: { chair: first.name }, link: { kind: 'chair', id: first.id } }];
  }
  if (chairs.some(({ id }) => id === actingChairId)) return [];
  return [{ code: 'UNKNOWN_CHAIR', params: { chairId: actingChairId }, link }];
};
