import type { BoardAnswer, PairBoardBody } from '@diemcau/contract';
import type { SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { Audit } from '../access/audit/audit.service.js';
import type { Sender } from '../access/caller.js';
import { Links } from '../access/links/links.service.js';
import { BoardPairings } from '../access/pairing/board-pairings.js';
import { Throttles } from '../access/throttles.js';
import { AppError } from '../platform/errors/app-error.js';
import { BoardList } from './board-list.js';

/** A television whose code was typed at the desk. */
@Injectable()
export class BoardArrival {
  constructor(
    private readonly list: BoardList,
    private readonly links: Links,
    private readonly pairings: BoardPairings,
    private readonly throttles: Throttles,
    private readonly audit: Audit,
  ) {}

  /**
   * It becomes the board of this name; a board of that name that is there already is shown by one more screen.
   * @throws AppError PAIRING_CODE_WRONG, TOO_MANY_REQUESTS, NOT_FOUND
   */
  async pair(sessionId: SessionId, { code, name }: PairBoardBody, by: Sender): Promise<BoardAnswer> {
    const { principal, address } = by;
    const { pairingCodePerLogin } = this.throttles;
    await pairingCodePerLogin.attempt(principal.loginId);
    const link = await this.pairings
      .give(code, () => this.links.board(sessionId, name))
      .catch(async (error: unknown) => {
        if (error instanceof AppError && error.code === 'PAIRING_CODE_WRONG') {
          await this.audit.record('board_paired', { outcome: error.code, by: principal, subject: sessionId, address });
        }
        throw error;
      });
    await pairingCodePerLogin.takeBack(principal.loginId);
    const { id, conferenceId, label, issue } = link;
    await this.audit.record('board_paired', {
      ...{ by: principal, subject: id, conferenceId, address, detail: { label, issue } },
    });
    return this.list.one(sessionId, id);
  }
}
