import { foldName } from '../names/fold.js';
import type { CheckRule } from './check-finding.js';
import { otherLink, otherParams } from './other-sitting.js';

/** The hall of another sitting at the same hour, however it is written. */
export const hallTaken: CheckRule = ({ sitting: { hall, conferenceId }, others }) => {
  const key = foldName(hall);
  if (key === '') return [];
  return others
    .filter((other) => foldName(other.hall) === key)
    .map((other) => ({
      code: 'HALL_TAKEN',
      params: { hall, ...otherParams(other) },
      link: otherLink(other, { kind: 'hall', id: conferenceId }),
    }));
};
