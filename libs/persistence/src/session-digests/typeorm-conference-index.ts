import type { ConferenceType } from '@diemcau/contract';
import {
  ConferenceIndex,
  type ConferenceSearch,
  type ListedConference,
  type SessionSlot,
  type Viewer,
} from '@diemcau/runtime';
import type { Millis, SessionId } from '@diemcau/session';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { ConferenceRow } from '../conferences/conference.row.js';
import { PlannedSessionRow } from '../conferences/planned-session.row.js';
import { inChunks } from '../database/chunks.js';
import type { Database } from '../database/database.js';
import { ConferenceDigestRow } from './conference-digest.row.js';
import { matching, seenBy } from './search.sql.js';
import { SessionDigestRow } from './session-digest.row.js';
import { slots, slotsOf, versionedSlotsOf } from './session-slots.js';

interface Found {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly type: ConferenceType;
  readonly hostAgency: string;
  readonly total: number | string;
}

/** Conferences by their digests in the database: two statements for a page, whatever is asked. */
export class TypeormConferenceIndex extends ConferenceIndex {
  constructor(private readonly database: Database) {
    super();
  }

  async search(
    viewer: Viewer,
    search: ConferenceSearch,
  ): Promise<{ readonly total: number; readonly conferences: readonly ListedConference[] }> {
    const page = await this.page(viewer, search);
    const [first] = page;
    // Beyond the last page there is no row to tell the total.
    if (first === undefined)
      return { total: search.offset === 0 ? 0 : await this.count(viewer, search), conferences: [] };
    const sittings = await this.sittingsOf(page.map(({ id }) => id));
    return {
      total: Number(first.total),
      conferences: page.map(({ total: _total, ...conference }) => ({
        ...conference,
        sessions: sittings.filter(({ conferenceId }) => conferenceId === conference.id),
      })),
    };
  }

  sittings(viewer: Viewer, from: Millis, to: Millis): Promise<readonly SessionSlot[]> {
    const within = slots(this.database.reads).where('d.endsAt > :from AND d.startsAt < :to', { from, to });
    return slotsOf(seenBy(within, viewer, 'd.conferenceId').orderBy('d.startsAt').addOrderBy('d.sessionId'));
  }

  async titles(
    viewer: Viewer,
    sessionIds: readonly SessionId[],
  ): Promise<ReadonlyMap<SessionId, Pick<SessionSlot, 'title' | 'conferenceTitle'>>> {
    const found: SessionSlot[] = [];
    for (const chunk of inChunks(sessionIds, 1)) {
      const these = slots(this.database.reads).where('d.sessionId IN (:...chunk)', { chunk });
      found.push(...(await slotsOf(seenBy(these, viewer, 'd.conferenceId'))));
    }
    return new Map(found.map(({ sessionId, title, conferenceTitle }) => [sessionId, { title, conferenceTitle }]));
  }

  /** Conferences with what they are found by, narrowed to what is asked for; one row for each sitting. */
  private narrowed(viewer: Viewer, search: ConferenceSearch): SelectQueryBuilder<ObjectLiteral> {
    const conferences = this.database.reads
      .createQueryBuilder()
      .from(ConferenceRow, 'c')
      .innerJoin(ConferenceDigestRow, 'k', 'k.conferenceId = c.id')
      .leftJoin(SessionDigestRow, 'd', 'd.conferenceId = c.id') as SelectQueryBuilder<ObjectLiteral>;
    return seenBy(matching(conferences, search), viewer, 'c.id');
  }

  private page(viewer: Viewer, search: ConferenceSearch): Promise<readonly Found[]> {
    const newest = search.order === 'newest';
    const direction = newest ? 'DESC' : 'ASC';
    return this.narrowed(viewer, search)
      .select('c.id', 'id')
      .addSelect(['c.version AS version', 'c.title AS title', 'c.type AS type'])
      .addSelect('c.hostAgency', 'hostAgency')
      .addSelect('COUNT(*) OVER ()', 'total')
      .groupBy('c.id')
      .orderBy(`COALESCE(${newest ? 'MAX' : 'MIN'}(d.startsAt), c.createdAt)`, direction)
      .addOrderBy('c.id', direction)
      .offset(search.offset)
      .limit(search.limit)
      .getRawMany<Found>();
  }

  private async count(viewer: Viewer, search: ConferenceSearch): Promise<number> {
    const row = await this.narrowed(viewer, search)
      .select('COUNT(DISTINCT c.id)', 'total')
      .getRawOne<Pick<Found, 'total'>>();
    return Number(row?.total ?? 0);
  }

  private sittingsOf(conferenceIds: readonly string[]): Promise<ListedConference['sessions']> {
    return versionedSlotsOf(
      slots(this.database.reads)
        .innerJoin(PlannedSessionRow, 'p', 'p.id = d.sessionId')
        .addSelect('p.version', 'version')
        .where('d.conferenceId IN (:...conferenceIds)', { conferenceIds })
        .orderBy('d.startsAt')
        .addOrderBy('d.sessionId'),
    );
  }
}
