import type { IssueLinksBody } from '@diemcau/contract';
import type { Principal } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { Links } from './links.service.js';

/** Makes the links that a session lacks, and notes it; doing it again makes none. */
@Injectable()
export class LinkMaking {
  constructor(
    private readonly links: Links,
    private readonly audit: Audit,
  ) {}

  /** How many links the session has now. @throws AppError NOT_FOUND, RETRY_LATER */
  async make(sessionId: SessionId, wanted: IssueLinksBody, by: Principal, address: string): Promise<number> {
    const { added, total, conferenceId } = await this.links.issue(sessionId, wanted);
    await this.audit.record('links_issued', { by, subject: sessionId, conferenceId, address, detail: { added } });
    return total;
  }
}
