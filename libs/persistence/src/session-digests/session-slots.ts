import type { SessionSlot } from '@diemcau/runtime';
import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { ConferenceRow } from '../conferences/conference.row.js';
import { SessionDigestRow } from './session-digest.row.js';

type Slots = SelectQueryBuilder<SessionDigestRow>;

/** Digests `d` with the titles of their conferences `c`. */
export const slots = (reads: EntityManager): Slots =>
  reads
    .createQueryBuilder(SessionDigestRow, 'd')
    .innerJoin(ConferenceRow, 'c', 'c.id = d.conferenceId')
    .addSelect('c.title', 'conference_title');

/** What the query finds, in its order. */
export const slotsOf = async (query: Slots): Promise<readonly SessionSlot[]> => {
  const { entities, raw } = await query.getRawAndEntities<{ readonly conference_title: string }>();
  return entities.map(({ searchKey: _search, chairsKey: _chairs, ...digest }, i) => ({
    ...digest,
    conferenceTitle: raw[i]?.conference_title ?? '',
  }));
};
