import { type AccessLink, LinkStore } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { type EntityManager, In, Not } from 'typeorm';
import { inChunks } from '../database/chunks.js';
import type { Database } from '../database/database.js';
import { insertPlain } from '../database/insert-plain.js';
import { AccessLinkRow } from './access-link.row.js';

const COLUMNS = 12;
/** Codes asked about in one statement. */
const SLICE = 1_000;

const slices = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / SLICE) }, (_, index) => all.slice(index * SLICE, (index + 1) * SLICE));

const toLink = ({ kind, ...row }: AccessLinkRow): AccessLink => ({
  ...row,
  kind: kind === 'board' ? 'board' : 'point',
});

const takenAmong = async (manager: EntityManager, codes: readonly string[]): Promise<ReadonlySet<string>> => {
  const taken = new Set<string>();
  for (const slice of slices(codes)) {
    const rows = await manager.find(AccessLinkRow, { select: { codeHash: true }, where: { codeHash: In([...slice]) } });
    for (const { codeHash } of rows) taken.add(codeHash);
  }
  return taken;
};

export class TypeormLinkStore extends LinkStore {
  constructor(private readonly database: Database) {
    super();
  }

  addAll(links: readonly AccessLink[]): Promise<'done' | 'codeTaken'> {
    const codes = links.map((link) => link.codeHash);
    if (new Set(codes).size < codes.length) return Promise.resolve('codeTaken');
    return this.database.writes.run(async (manager) => {
      const fresh = await this.withoutLink(manager, links);
      const taken = await takenAmong(
        manager,
        fresh.map((link) => link.codeHash),
      );
      if (taken.size > 0) return 'codeTaken';
      for (const chunk of inChunks(fresh, COLUMNS)) await insertPlain(manager, AccessLinkRow, chunk);
      return 'done';
    });
  }

  async byId(id: string): Promise<AccessLink | null> {
    const row = await this.database.reads.findOneBy(AccessLinkRow, { id });
    return row && toLink(row);
  }

  async byCodeHash(codeHash: string): Promise<AccessLink | null> {
    const row = await this.database.reads.findOneBy(AccessLinkRow, { codeHash });
    return row && toLink(row);
  }

  async ofSession(sessionId: SessionId): Promise<readonly AccessLink[]> {
    return (await this.database.reads.find(AccessLinkRow, { where: { sessionId }, order: { id: 'ASC' } })).map(toLink);
  }

  replace(link: AccessLink, expectedIssue: number): Promise<'done' | 'stale' | 'codeTaken'> {
    return this.database.writes.run(async (manager) => {
      if (await manager.existsBy(AccessLinkRow, { codeHash: link.codeHash, id: Not(link.id) })) return 'codeTaken';
      const { affected } = await manager.update(AccessLinkRow, { id: link.id, issue: expectedIssue }, link);
      return affected === 1 ? 'done' : 'stale';
    });
  }

  takenCodes(candidates: readonly string[]): Promise<ReadonlySet<string>> {
    return takenAmong(this.database.reads, candidates);
  }

  private async withoutLink(manager: EntityManager, links: readonly AccessLink[]): Promise<readonly AccessLink[]> {
    const sessionIds = [...new Set(links.map((link) => link.sessionId))];
    const rows = await manager.findBy(AccessLinkRow, { sessionId: In(sessionIds), kind: 'point' });
    const have = new Set(rows.map((row) => `${row.sessionId} ${row.pointId ?? ''}`));
    return links.filter((link) => link.kind === 'board' || !have.has(`${link.sessionId} ${link.pointId ?? ''}`));
  }
}
