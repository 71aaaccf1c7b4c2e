import type { ConferenceSearch, Viewer } from '@diemcau/runtime';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { AccountGrantRow } from '../access/account-grant.row.js';
import { BridgePointRow } from '../bridge-points/bridge-point.row.js';

type Query = SelectQueryBuilder<ObjectLiteral>;

/** Only what the viewer has a part in; `conferenceId` is the column that says whose it is. */
export const seenBy = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  viewer: Viewer,
  conferenceId: string,
): SelectQueryBuilder<Row> => {
  if (viewer === 'all') return query;
  const grants = query
    .subQuery()
    .select('1')
    .from(AccountGrantRow, 'g')
    .where(`g.accountId = :viewer AND g.conferenceId = ${conferenceId}`)
    .getQuery();
  return query.andWhere(`EXISTS ${grants}`, { viewer: viewer.accountId });
};

/** What is searched for may hold the signs that LIKE takes for wildcards. */
const anywhere = (word: string): string => `%${word.replace(/[\\%_]/gu, String.raw`\$&`)}%`;

const holding = (query: Query, key: string, words: readonly string[], name: string): Query =>
  words.reduce(
    (all, word, i) =>
      all.andWhere(String.raw`${key} LIKE :${name}${i} ESCAPE '\'`, { [`${name}${i}`]: anywhere(word) }),
    query,
  );

const GONE = 'SELECT 1 FROM participation_change x WHERE x.session_id = p.session_id AND x.point_id = p.point_id';

/** Agencies in the hall are no points: they are found by the names they were invited by, as the point that has them takes part. */
const AS_GUEST = String.raw`
  SELECT p.session_id FROM participation p
  WHERE p.units_key IS NOT NULL AND (' ' || p.units_key) LIKE :unit0 ESCAPE '\' AND NOT EXISTS (${GONE})`;

/** Sittings in which a unit takes part now: with points of the record, less those that left, with those that came, or as a guest. */
const withUnit = (query: Query, unit: ConferenceSearch['unit']): Query => {
  if (unit === null) return query;
  const points = query.subQuery().select('b.id').from(BridgePointRow, 'b') as Query;
  const narrowed =
    'code' in unit
      ? points.andWhere('b.unitCode = :unitCode', { unitCode: unit.code })
      : // From the beginning of a word on: "Hà Nam" is not "Thanh Hà, Nam Sách".
        holding(points, "(' ' || b.searchKey)", [` ${unit.name}`], 'unit');
  const these = narrowed.getQuery();
  const sent = `SELECT p.session_id FROM participation p WHERE p.point_id IN ${these} AND NOT EXISTS (${GONE})`;
  const later = `SELECT j.session_id FROM participation_change j WHERE j.joined = :joined AND j.point_id IN ${these}`;
  const ways = [sent, later, ...('name' in unit ? [AS_GUEST] : [])];
  return query
    .andWhere(`d.sessionId IN (${ways.join(' UNION ALL ')})`)
    .setParameters({ ...narrowed.getParameters(), joined: true });
};

/** Narrows conferences with their key `k`, each with its sittings `d` or none, to what is asked for. */
export const matching = (query: Query, search: ConferenceSearch): Query => {
  const { words, chair, statuses, from, to } = search;
  holding(query, "(k.searchKey || ' | ' || COALESCE(d.searchKey, k.ownKey))", words, 'word');
  holding(query, 'COALESCE(d.chairsKey, k.chairsKey)', chair, 'chair');
  // Without a sitting it is still a draft.
  if (statuses.length > 0) query.andWhere("COALESCE(d.status, 'draft') IN (:...statuses)", { statuses });
  if (from !== null) query.andWhere('d.endsAt > :from', { from });
  if (to !== null) query.andWhere('d.startsAt < :to', { to });
  return withUnit(query, search.unit);
};
