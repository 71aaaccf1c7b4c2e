import { ConferenceDrafts, type Principal, SessionDrafts } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { Audit } from '../access/audit/audit.service.js';
import { DraftAccess } from '../access/draft-access.js';
import { editorOf } from '../access/editor.js';

interface Removal {
  readonly version: number;
  readonly by: Principal;
  readonly address: string;
}

/** Deletes drafts with all ways into them. */
@Injectable()
export class DraftRemovals {
  constructor(
    private readonly conferences: ConferenceDrafts,
    private readonly sessions: SessionDrafts,
    private readonly access: DraftAccess,
    private readonly audit: Audit,
  ) {}

  /** @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, ALREADY_ISSUED */
  async conference(id: string, { version, by, address }: Removal): Promise<void> {
    const ends = await this.access.ofConference(id);
    await this.conferences.remove(id, version);
    this.access.end(ends);
    await this.audit.record('conference_deleted', { by, subject: id, conferenceId: id, address, detail: { version } });
  }

  /** @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, ALREADY_ISSUED */
  async session(id: SessionId, { version, by, address }: Removal): Promise<void> {
    const ends = await this.access.ofSession(id);
    const conferenceId = await this.sessions.remove(id, version, editorOf(by));
    this.access.end(ends);
    await this.audit.record('session_deleted', { by, subject: id, conferenceId, address, detail: { version } });
  }
}
