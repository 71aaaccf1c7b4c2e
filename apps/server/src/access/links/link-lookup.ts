import { type AccessLink, Clock, LinkStore, SessionDirectoryInfo, type SessionInfo } from '@diemcau/runtime';
import type { LinkLook } from '@diemcau/contract';
import { Injectable } from '@nestjs/common';
import { linkProblem } from './link-validity.js';

/** A link with the session it belongs to, and what is wrong with it now. */
export interface FoundLink {
  readonly link: AccessLink;
  readonly session: SessionInfo;
  readonly problem: LinkLook['problem'];
}

/** Looks links up in the records each time: what was revoked a moment ago is revoked. */
@Injectable()
export class LinkLookup {
  constructor(
    private readonly links: LinkStore,
    private readonly directory: SessionDirectoryInfo,
    private readonly clock: Clock,
  ) {}

  async byId(id: string): Promise<FoundLink | null> {
    return this.complete(await this.links.byId(id));
  }

  async byCodeHash(codeHash: string): Promise<FoundLink | null> {
    return this.complete(await this.links.byCodeHash(codeHash));
  }

  private async complete(link: AccessLink | null): Promise<FoundLink | null> {
    const session = link && (await this.directory.session(link.sessionId));
    // The day of the session counts on the session's own clock, so that a demo of another day can be opened.
    return session && { link, session, problem: linkProblem(link, session, this.clock.session()) };
  }
}
