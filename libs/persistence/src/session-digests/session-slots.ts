import type { SessionSlot } from '@diemcau/runtime';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ConferenceRow } from '../conferences/conference.row.js';
import { SessionDigestRow } from './session-digest.row.js';

type Slots = SelectQueryBuilder<SessionDigestRow>;

interface Beside {
  readonly conference_title: string;
  readonly version?: number;
}

/** Digests `d` with the titles of their conferences `c`. */
export const slots = (reads: EntityManager): Slots =>
  reads
    .createQueryBuilder(SessionDigestRow, 'd')
    .innerJoin(ConferenceRow, 'c', 'c.id = d.conferenceId')
    .addSelect('c.title', 'conference_title');

const slotOf = (
  { searchKey: _search, chairsKey: _chairs, ...digest }: SessionDigestRow,
  conferenceTitle: string,
): SessionSlot => ({ ...digest, conferenceTitle });

/** What the query finds, in its order. */
export const slotsOf = async (query: Slots): Promise<readonly SessionSlot[]> => {
  const { entities, raw } = await query.getRawAndEntities<Beside>();
  return entities.map((digest, i) => slotOf(digest, raw[i]?.conference_title ?? ''));
};

/** The same of a query that selects a `version` beside it. */
export const versionedSlotsOf = async (
  query: Slots,
): Promise<readonly (SessionSlot & { readonly version: number })[]> => {
  const { entities, raw } = await query.getRawAndEntities<Beside>();
  return entities.map((digest, i) => ({
    ...slotOf(digest, raw[i]?.conference_title ?? ''),
    version: Number(raw[i]?.version),
  }));
};
