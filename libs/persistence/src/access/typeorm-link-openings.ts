import { type LinkOpening, LinkOpenings } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import { AccessLinkRow } from './access-link.row.js';
import { LinkOpeningRow } from './link-opening.row.js';

interface Found {
  readonly linkId: string;
  readonly pointId: string | null;
  readonly firstAt: number | string;
  readonly lastAt: number | string;
}

/** Notes, in the transaction of the login, that a link was opened. */
export const noteOpening = async (
  manager: EntityManager,
  link: { readonly linkId: string; readonly issue: number },
  at: number,
): Promise<void> => {
  const { affected } = await manager.update(LinkOpeningRow, link, { lastAt: at });
  if (affected === 0) await manager.insert(LinkOpeningRow, { ...link, firstAt: at, lastAt: at });
};

export class TypeormLinkOpenings extends LinkOpenings {
  constructor(private readonly database: Database) {
    super();
  }

  async ofSession(sessionId: SessionId): Promise<readonly LinkOpening[]> {
    const found = await this.database.reads
      .createQueryBuilder(LinkOpeningRow, 'opening')
      .innerJoin(AccessLinkRow, 'link', 'link.id = opening.linkId AND link.issue = opening.issue')
      .where('link.sessionId = :sessionId', { sessionId })
      .select('opening.linkId', 'linkId')
      .addSelect('link.pointId', 'pointId')
      .addSelect('opening.firstAt', 'firstAt')
      .addSelect('opening.lastAt', 'lastAt')
      .orderBy('opening.linkId')
      .getRawMany<Found>();
    // PostgreSQL hands out whole numbers of 64 bits as text.
    return found.map(({ firstAt, lastAt, ...link }) => ({ ...link, firstAt: Number(firstAt), lastAt: Number(lastAt) }));
  }
}
