import type { LinkAnswer } from '@diemcau/contract';
import {
  type AccessLink,
  LinkOpenings,
  SessionDirectoryInfo,
  type SessionInfo,
  type SessionPointInfo,
} from '@diemcau/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { SERVER_CONFIG, type ServerConfig } from '../../platform/config/server.config.js';
import { Origins } from '../../platform/http/origins.js';
import { linkToken, shortCodeOf } from './link-token.js';
import { lastDigits, linkEnd } from './link-validity.js';

/** Where each kind of link leads. */
const PAGES: Readonly<Record<AccessLink['kind'], string>> = { point: 'dc', board: 'bang' };

/** Links as they are printed: the token is made anew each time, for it is kept nowhere. */
@Injectable()
export class LinkPresenter {
  constructor(
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
    private readonly origins: Origins,
    private readonly directory: SessionDirectoryInfo,
    private readonly openings: LinkOpenings,
  ) {}

  async present(session: SessionInfo, links: readonly AccessLink[]): Promise<LinkAnswer[]> {
    const points = await this.pointsOf(session, links);
    const withPhone = new Set(points.filter(({ phone }) => lastDigits(phone) !== null).map(({ pointId }) => pointId));
    const openings = new Map(
      (await this.openings.ofSession(session.sessionId)).map((opening) => [opening.linkId, opening]),
    );
    return links.map((link) => {
      const open = link.revokedAt === null;
      const code = open && link.pointId !== null && withPhone.has(link.pointId);
      return {
        id: link.id,
        kind: link.kind,
        pointId: link.pointId,
        label: link.label,
        issue: link.issue,
        notBefore: link.notBefore,
        expiresAt: linkEnd(link, session),
        revoked: !open,
        openedAt: openings.get(link.id)?.firstAt ?? null,
        lastOpenedAt: openings.get(link.id)?.lastAt ?? null,
        url: open ? this.urlOf(link) : null,
        shortCode: code ? shortCodeOf(this.config.serverKey, link) : null,
      };
    });
  }

  /** One link is asked for by whoever renews or adds it: it costs no list of all points. */
  private async pointsOf(
    { sessionId }: SessionInfo,
    [first, ...more]: readonly AccessLink[],
  ): Promise<readonly SessionPointInfo[]> {
    if (more.length > 0) return this.directory.points(sessionId);
    const point = first?.pointId ? await this.directory.point(sessionId, first.pointId) : null;
    return point === null ? [] : [point];
  }

  /** The token stands behind the #, which browsers send to nobody. */
  private urlOf(link: AccessLink): string {
    return `${this.origins.main}/${PAGES[link.kind]}#${link.id}.${linkToken(this.config.serverKey, link)}`;
  }
}
