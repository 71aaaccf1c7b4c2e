import type { LinkLook, OpenLinkBody, OpenShortCodeBody } from '@diemcau/contract';
import { type AccessLink, Clock, SessionDirectoryInfo } from '@diemcau/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { SERVER_CONFIG, type ServerConfig } from '../../platform/config/server.config.js';
import { AppError } from '../../platform/errors/app-error.js';
import type { Origin } from '../caller.js';
import { Throttles } from '../throttles.js';
import { type FoundLink, LinkLookup } from './link-lookup.js';
import { codeHashOf, isLinkToken } from './link-token.js';
import { isSessionDay, lastDigits } from './link-validity.js';
import { sameSecret } from '../secrets.js';

/** Judges what somebody holds in his hand: a printed link, or a short code and a telephone. */
@Injectable()
export class LinkOpening {
  constructor(
    private readonly links: LinkLookup,
    private readonly directory: SessionDirectoryInfo,
    private readonly throttles: Throttles,
    private readonly clock: Clock,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
  ) {}

  /** What a true link is for, also when it does not open now. @throws AppError LINK_INVALID */
  async look(body: OpenLinkBody, origin: Origin): Promise<LinkLook> {
    const { link, session, problem } = await this.found(body, origin);
    const { conferenceTitle, sessionTitle, startsAt, endsAt, hall, contact } = session;
    const common = { name: link.label, conferenceTitle, sessionTitle, startsAt, endsAt, hall, contact };
    return { ...common, opensAt: link.notBefore, problem };
  }

  /** Why a true link does not open is told; of a false one nothing is told. @throws AppError LINK_… */
  async byToken(body: OpenLinkBody, origin: Origin): Promise<AccessLink> {
    const found = await this.found(body, origin);
    if (found.problem !== null) throw new AppError(found.problem);
    return found.link;
  }

  /** Whatever is wrong, the answer is LINK_INVALID: a code is short enough to be tried. */
  async byShortCode({ code, phoneDigits }: OpenShortCodeBody, { address }: Origin): Promise<AccessLink> {
    const { shortCodePerAddress, shortCodePerCode } = this.throttles;
    const codeHash = codeHashOf(this.config.serverKey, code);
    await shortCodePerAddress.attempt(address);
    await shortCodePerCode.attempt(codeHash);
    const found = await this.links.byCodeHash(codeHash);
    const digits = found && (await this.digitsOf(found));
    const right = sameSecret(phoneDigits, digits ?? '');
    if (found === null || !right) throw new AppError('LINK_INVALID');
    await shortCodePerCode.forget(codeHash);
    await shortCodePerAddress.takeBack(address);
    return found.link;
  }

  private async found({ linkId, token }: OpenLinkBody, { address }: Origin): Promise<FoundLink> {
    await this.throttles.loginPerAddress.attempt(address);
    const found = await this.links.byId(linkId);
    if (found === null || !isLinkToken(this.config.serverKey, found.link, token)) throw new AppError('LINK_INVALID');
    await this.throttles.loginPerAddress.takeBack(address);
    return found;
  }

  private async digitsOf({ link, session, problem }: FoundLink): Promise<string | null> {
    if (problem !== null || link.pointId === null || !isSessionDay(session, this.clock.session())) return null;
    return lastDigits((await this.directory.point(session.sessionId, link.pointId))?.phone ?? null);
  }
}
