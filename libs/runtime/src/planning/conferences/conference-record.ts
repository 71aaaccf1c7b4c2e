import type { ChangeConferenceBody, HeaderInput } from '@diemcau/contract';
import type { Conference } from '../../ports/conferences.js';
import { PlanningRefused, refuseDuplicates } from '../planning-refused.js';
import { given } from './given-parts.js';

type Identity = Pick<Conference, 'id' | 'version' | 'createdAt' | 'createdBy' | 'changedAt' | 'changedBy'>;

/** Parts of a header that an edit can name. */
export const HEADER_PARTS = [
  'title',
  'type',
  'hostAgency',
  'standingAgency',
  'chairs',
  'actingChairId',
  'secretary',
  'mc',
  'format',
  'hall',
  'quorum',
  'requirements',
  'contact',
] as const satisfies readonly (keyof Conference)[];

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
    requirements: input.requirements,
    contact: input.contact,
  };
};

/** An acting chair who is no longer among the chairs makes room for the first of them. */
const actingAmong = ({ actingChairId }: Conference, chairs: HeaderInput['chairs']): string | undefined =>
  chairs.some(({ id }) => id !== undefined && id === actingChairId) ? (actingChairId ?? undefined) : undefined;

/** The record with what a request changes in it. @throws as conferenceRecord */
export const changedConference = (
  before: Conference,
  { version, ...body }: ChangeConferenceBody,
  edit: Pick<Conference, 'changedAt' | 'changedBy'>,
  makeId: () => string,
): Conference => {
  const { id, createdAt, createdBy } = before;
  const changes = given(body);
  const actingChairId = changes.actingChairId ?? actingAmong(before, changes.chairs ?? before.chairs);
  const input = { ...before, secrecy: 'none' as const, ...changes, actingChairId };
  return conferenceRecord(input, { id, createdAt, createdBy, version: version + 1, ...edit }, makeId);
};
