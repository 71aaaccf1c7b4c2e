import type { IssueLinksBody } from '@diemcau/contract';
import type { Principal } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { LinkMaking } from '../access/links/link-making.js';
import { AppError } from '../platform/errors/app-error.js';

interface Issued {
  readonly sessionId: SessionId;
  /** Where the log has what made the links necessary. */
  readonly seq: number;
  readonly wanted: IssueLinksBody;
  readonly principal: Principal;
  readonly address: string;
}

/** The links that follow from what the log has already: they may fail alone, and then are made by a repeated request. */
@Injectable()
export class LinksAfterIssue {
  constructor(
    private readonly making: LinkMaking,
    private readonly logger: PinoLogger,
  ) {}

  /** How many links the session has now. @throws AppError RETRY_LATER with `issued`, the position in the log */
  async make({ sessionId, seq, wanted, principal, address }: Issued): Promise<number> {
    try {
      return await this.making.make(sessionId, wanted, principal, address);
    } catch (error) {
      this.logger.error({ err: error, sessionId, seq }, 'links could not be made after the plan was stored');
      throw new AppError('RETRY_LATER', { issued: seq });
    }
  }
}
