import type { BoardAnswer, PairBoardBody } from '@diemcau/contract';
import { AccessChanges, type AccessLink, LinkOpenings, type Principal } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { Audit } from '../access/audit/audit.service.js';
import { Links } from '../access/links/links.service.js';
import { BoardPairings } from '../access/pairing/board-pairings.js';
import { Throttles } from '../access/throttles.js';
import { LiveRooms } from '../live/live-rooms.js';
import { AppError } from '../platform/errors/app-error.js';

/** Who works on the boards, and from where. */
interface By {
  readonly principal: Principal;
  readonly address: string;
}

/** The hall boards of a session: taken in by their code, named, and taken off. */
@Injectable()
export class Boards {
  constructor(
    private readonly links: Links,
    private readonly openings: LinkOpenings,
    private readonly rooms: LiveRooms,
    private readonly pairings: BoardPairings,
    private readonly throttles: Throttles,
    private readonly changes: AccessChanges,
    private readonly audit: Audit,
  ) {}

  /** By name; those that were taken off are not there. */
  async list(sessionId: SessionId): Promise<BoardAnswer[]> {
    const [links, openings] = await Promise.all([this.links.boards(sessionId), this.openings.ofSession(sessionId)]);
    const screens = this.screensOf(sessionId);
    const seen = new Map(openings.map(({ linkId, lastAt }) => [linkId, lastAt]));
    return links.map(({ id, label }) => ({
      id,
      name: label,
      screens: screens.get(id) ?? 0,
      lastOpenedAt: seen.get(id) ?? null,
    }));
  }

  /**
   * The television with this code becomes the board of this name; a board of that name that is there already is shown by one more screen.
   * @throws AppError PAIRING_CODE_WRONG, TOO_MANY_REQUESTS, NOT_FOUND
   */
  async pair(sessionId: SessionId, { code, name }: PairBoardBody, by: By): Promise<BoardAnswer> {
    const { loginId } = by.principal;
    await this.throttles.pairingCodePerLogin.attempt(loginId);
    try {
      const link = await this.pairings.give(code, () => this.links.board(sessionId, name));
      await this.throttles.pairingCodePerLogin.takeBack(loginId);
      await this.record('board_paired', link, by);
      return await this.one(sessionId, link.id);
    } catch (error) {
      if (error instanceof AppError && error.code === 'PAIRING_CODE_WRONG') {
        const { principal, address } = by;
        await this.audit.record('board_paired', { outcome: error.code, by: principal, subject: sessionId, address });
      }
      throw error;
    }
  }

  /** @throws AppError NOT_FOUND, BOARD_NAME_TAKEN, CONFLICT */
  async rename(sessionId: SessionId, boardId: string, name: string, by: By): Promise<BoardAnswer> {
    await this.record('board_renamed', await this.links.renameBoard(sessionId, boardId, name), by);
    return this.one(sessionId, boardId);
  }

  /** Its screens show a code again at once. @throws AppError NOT_FOUND, CONFLICT */
  async takeOff(sessionId: SessionId, boardId: string, by: By): Promise<void> {
    await this.one(sessionId, boardId);
    const link = await this.links.revoke(sessionId, boardId);
    this.changes.publish({ principalKey: `link:${boardId}`, loginId: null, reason: 'link_revoked' });
    await this.record('link_revoked', link, by);
  }

  private async one(sessionId: SessionId, boardId: string): Promise<BoardAnswer> {
    const board = (await this.list(sessionId)).find(({ id }) => id === boardId);
    if (board === undefined) throw new AppError('NOT_FOUND');
    return board;
  }

  private screensOf(sessionId: SessionId): ReadonlyMap<string, number> {
    const screens = new Map<string, number>();
    for (const { access } of this.rooms.get(sessionId)?.channel.members.all() ?? []) {
      if (access.principal.kind !== 'board') continue;
      const { linkId } = access.principal;
      screens.set(linkId, (screens.get(linkId) ?? 0) + 1);
    }
    return screens;
  }

  private record(
    action: 'board_paired' | 'board_renamed' | 'link_revoked',
    { id, conferenceId, label, issue }: AccessLink,
    { principal, address }: By,
  ): Promise<void> {
    return this.audit.record(action, { by: principal, subject: id, conferenceId, address, detail: { label, issue } });
  }
}
