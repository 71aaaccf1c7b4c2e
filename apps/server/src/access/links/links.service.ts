import type { IssueLinksBody } from '@diemcau/contract';
import { type AccessLink, Clock, Ids, LinkStore, SessionDirectoryInfo, type SessionInfo } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { Inject, Injectable } from '@nestjs/common';
import { SERVER_CONFIG, type ServerConfig } from '../../platform/config/server.config.js';
import { AppError } from '../../platform/errors/app-error.js';
import { type LinkDraft, withCodes } from './new-links.js';

const TRIES = 10;

const isOpenBoard = ({ kind, revokedAt }: AccessLink): boolean => kind === 'board' && revokedAt === null;

/** Makes links, renews them and takes them back. */
@Injectable()
export class Links {
  constructor(
    private readonly store: LinkStore,
    private readonly directory: SessionDirectoryInfo,
    private readonly ids: Ids,
    private readonly clock: Clock,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
  ) {}

  /** A link for every point that has none yet, and one for each board named that is not there yet. `total` counts all there are then. */
  async issue(
    sessionId: SessionId,
    wanted: IssueLinksBody,
  ): Promise<{ readonly added: number; readonly total: number; readonly conferenceId: string }> {
    const session = await this.session(sessionId);
    const existing = await this.store.ofSession(sessionId);
    const have = new Set(existing.map((link) => link.pointId));
    const boards = new Set(existing.filter((link) => link.kind === 'board').map((link) => link.label));
    const points = (await this.directory.points(sessionId)).filter(({ pointId }) => !have.has(pointId));
    const drafts = [
      ...points.map(({ pointId, name }) => this.draft(session, wanted, 'point', pointId, name)),
      ...[...new Set(wanted.boards)]
        .filter((label) => !boards.has(label))
        .map((label) => this.draft(session, wanted, 'board', null, label)),
    ];
    await this.keep(drafts, (links) => this.store.addAll(links));
    const { conferenceId } = session;
    return { added: drafts.length, total: existing.length + drafts.length, conferenceId };
  }

  /** In the order of the plan, then the boards by name. */
  async ofSession(
    sessionId: SessionId,
  ): Promise<{ readonly session: SessionInfo; readonly links: readonly AccessLink[] }> {
    const session = await this.session(sessionId);
    const order = new Map((await this.directory.points(sessionId)).map(({ pointId }, index) => [pointId, index]));
    const placeOf = (link: AccessLink): number => order.get(link.pointId ?? '') ?? Infinity;
    const links = [...(await this.store.ofSession(sessionId))].sort((a, b) => {
      const [left, right] = [placeOf(a), placeOf(b)];
      return left === right ? a.label.localeCompare(b.label, 'vi') : left - right;
    });
    return { session, links };
  }

  /** The links of one point, without looking at the others. */
  async ofPoint(
    sessionId: SessionId,
    pointId: string,
  ): Promise<{ readonly session: SessionInfo; readonly links: readonly AccessLink[] }> {
    const session = await this.session(sessionId);
    return { session, links: (await this.store.ofSession(sessionId)).filter((link) => link.pointId === pointId) };
  }

  /** Boards that are still open, by name. */
  async boards(sessionId: SessionId): Promise<readonly AccessLink[]> {
    const links = (await this.store.ofSession(sessionId)).filter(isOpenBoard);
    return links.sort((a, b) => a.label.localeCompare(b.label, 'vi'));
  }

  /** The board of this name, made where there is none. */
  async board(sessionId: SessionId, label: string): Promise<AccessLink> {
    const session = await this.session(sessionId);
    const known = (await this.boards(sessionId)).find((link) => link.label === label);
    if (known !== undefined) return known;
    const draft = this.draft(session, { boards: [], notBefore: null, expiresAt: null }, 'board', null, label);
    const [made] = await this.keep([draft], (links) => this.store.addAll(links));
    if (made === undefined) throw new AppError('RETRY_LATER');
    return made;
  }

  /** Its link and whatever it shows stay as they are. */
  async renameBoard(sessionId: SessionId, linkId: string, label: string): Promise<AccessLink> {
    const boards = await this.boards(sessionId);
    const link = boards.find(({ id }) => id === linkId);
    if (link === undefined) throw new AppError('NOT_FOUND');
    if (boards.some((other) => other.id !== linkId && other.label === label)) throw new AppError('BOARD_NAME_TAKEN');
    const renamed = { ...link, label };
    if ((await this.store.replace(renamed, link.issue)) !== 'done') throw new AppError('CONFLICT');
    return renamed;
  }

  /** A new token and a new code; the old ones are worth nothing from now on. */
  async reissue(sessionId: SessionId, linkId: string): Promise<AccessLink> {
    const { codeAttempt: _attempt, codeHash: _hash, ...link } = await this.existing(sessionId, linkId);
    const [renewed] = await this.keep([{ ...link, issue: link.issue + 1, revokedAt: null }], ([next]) =>
      next === undefined ? Promise.resolve('done') : this.store.replace(next, link.issue),
    );
    if (renewed === undefined) throw new AppError('NOT_FOUND');
    return renewed;
  }

  async revoke(sessionId: SessionId, linkId: string): Promise<AccessLink> {
    const link = await this.existing(sessionId, linkId);
    const revoked = { ...link, revokedAt: link.revokedAt ?? this.clock.wall() };
    if ((await this.store.replace(revoked, link.issue)) !== 'done') throw new AppError('CONFLICT');
    return revoked;
  }

  private async session(sessionId: SessionId): Promise<SessionInfo> {
    const session = await this.directory.session(sessionId);
    if (session === null) throw new AppError('NOT_FOUND');
    return session;
  }

  private async existing(sessionId: SessionId, linkId: string): Promise<AccessLink> {
    const link = await this.store.byId(linkId);
    if (link?.sessionId !== sessionId) throw new AppError('NOT_FOUND');
    return link;
  }

  private draft(
    { conferenceId, sessionId }: SessionInfo,
    { notBefore, expiresAt }: IssueLinksBody,
    kind: AccessLink['kind'],
    pointId: string | null,
    label: string,
  ): LinkDraft {
    const id = this.ids.uuid();
    return { id, kind, conferenceId, sessionId, pointId, label, issue: 1, notBefore, expiresAt, revokedAt: null };
  }

  /** Somebody may take a code between our looking and our writing; then we look again. */
  private async keep(
    drafts: readonly LinkDraft[],
    write: (links: readonly AccessLink[]) => Promise<'done' | 'stale' | 'codeTaken'>,
  ): Promise<readonly AccessLink[]> {
    let taken: ReadonlySet<string> = new Set();
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const links = await withCodes(this.config.serverKey, drafts, taken);
      const fresh = await this.store.takenCodes(links.map((link) => link.codeHash));
      if (fresh.size === 0) {
        const outcome = await write(links);
        if (outcome === 'done') return links;
        if (outcome === 'stale') throw new AppError('CONFLICT');
      }
      taken = new Set([...taken, ...fresh]);
    }
    throw new AppError('RETRY_LATER');
  }
}
