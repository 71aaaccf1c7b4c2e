import type { BoardAnswer } from '@diemcau/contract';
import { AccessChanges, type AccessLink } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { Audit } from '../access/audit/audit.service.js';
import type { Sender } from '../access/caller.js';
import { Links } from '../access/links/links.service.js';
import { BoardList } from './board-list.js';

/** Boards that are there: named anew, and taken off. */
@Injectable()
export class Boards {
  constructor(
    private readonly list: BoardList,
    private readonly links: Links,
    private readonly changes: AccessChanges,
    private readonly audit: Audit,
  ) {}

  /** @throws AppError NOT_FOUND, BOARD_NAME_TAKEN, CONFLICT */
  async rename(sessionId: SessionId, boardId: string, name: string, by: Sender): Promise<BoardAnswer> {
    await this.record('board_renamed', await this.links.renameBoard(sessionId, boardId, name), by);
    return this.list.one(sessionId, boardId);
  }

  /** Its screens show a code again at once. @throws AppError NOT_FOUND, CONFLICT */
  async takeOff(sessionId: SessionId, boardId: string, by: Sender): Promise<void> {
    await this.list.one(sessionId, boardId);
    const link = await this.links.revoke(sessionId, boardId);
    this.changes.publish({ principalKey: `link:${boardId}`, loginId: null, reason: 'link_revoked' });
    await this.record('link_revoked', link, by);
  }

  private record(
    action: 'board_renamed' | 'link_revoked',
    { id, conferenceId, label, issue }: AccessLink,
    { principal, address }: Sender,
  ): Promise<void> {
    return this.audit.record(action, { by: principal, subject: id, conferenceId, address, detail: { label, issue } });
  }
}
