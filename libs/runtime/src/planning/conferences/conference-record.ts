import type { HeaderInput } from '@diemcau/contract';
import type { Conference } from '../../ports/conferences.js';
import { PlanningRefused, refuseDuplicates } from '../planning-refused.js';

type Identity = Pick<Conference, 'id' | 'version' | 'createdAt' | 'createdBy'>;

/** The record that a request describes. @throws PlanningRefused SECRECY_REFUSED, DUPLICATE_ID, UNKNOWN_CHAIR */
export const conferenceRecord = (input: HeaderInput, identity: Identity, makeId: () => string): Conference => {
  if (input.secrecy !== 'none') throw new PlanningRefused('SECRECY_REFUSED', { secrecy: input.secrecy });
  const chairs = input.chairs.map((chair) => ({ ...chair, id: chair.id ?? makeId() }));
  const ids = chairs.map((chair) => chair.id);
  refuseDuplicates('chair', ids);
  const actingChairId = input.actingChairId ?? ids[0] ?? null;
  if (actingChairId !== null && !ids.includes(actingChairId)) {
    throw new PlanningRefused('UNKNOWN_CHAIR', { chairId: actingChairId });
  }
  return {
    ...identity,
    title: input.title,
    type: input.type,
    hostAgency: input.hostAgency,
    standingAgency: input.standingAgency,
    chairs,
    actingChairId,
    secretary: input.secretary,
    mc: input.mc,
    format: input.format,
    hall: input.hall,
    quorum: input.quorum,
  };
};
