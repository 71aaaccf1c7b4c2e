import { type IssueLinksBody, issueLinksBody, type LinkAnswer, linkAnswer, linksAnswer } from '@diemcau/contract';
import { AccessChanges, type AccessChange, type AccessLink, type Principal } from '@diemcau/runtime';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { AppError } from '../../platform/errors/app-error.js';
import { Allow } from '../../platform/http/allow.js';
import { Answers, Fails } from '../../platform/http/answers.js';
import { Audit } from '../audit/audit.service.js';
import { CurrentPrincipal, type Origin, RequestOrigin } from '../caller.js';
import { LinkMaking } from './link-making.js';
import { LinkPresenter } from './link-presenter.js';
import { Links } from './links.service.js';

/** The printed ways in of one session. */
@Controller('api/sessions/:sessionId/links')
export class LinksController {
  constructor(
    private readonly links: Links,
    private readonly presenter: LinkPresenter,
    private readonly audit: Audit,
    private readonly changes: AccessChanges,
    private readonly making: LinkMaking,
  ) {}

  @Get()
  @Allow('admin', 'organizer', 'secretary', 'technician')
  @Answers(linksAnswer)
  @Fails('UNAUTHENTICATED', 'FORBIDDEN')
  async list(@Param('sessionId') sessionId: string): Promise<{ links: LinkAnswer[] }> {
    const { session, links } = await this.links.ofSession(sessionId);
    return { links: await this.presenter.present(session, links) };
  }

  @Post()
  @HttpCode(200)
  @Allow('admin', 'organizer')
  @Answers(linksAnswer)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN')
  async issue(
    @Param('sessionId') sessionId: string,
    @Body({ schema: issueLinksBody }) body: IssueLinksBody,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<{ links: LinkAnswer[] }> {
    await this.making.make(sessionId, body, by, address);
    const { session, links } = await this.links.ofSession(sessionId);
    return { links: await this.presenter.present(session, links) };
  }

  @Post(':linkId/reissue')
  @HttpCode(200)
  @Allow('admin', 'organizer')
  @Answers(linkAnswer)
  @Fails('UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN', 'NOT_FOUND', 'CONFLICT')
  async reissue(
    @Param('sessionId') sessionId: string,
    @Param('linkId') linkId: string,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<LinkAnswer> {
    const link = await this.links.reissue(sessionId, linkId);
    await this.end(link, 'link_reissued', by, address);
    return this.one(link);
  }

  @Post(':linkId/revoke')
  @HttpCode(200)
  @Allow('admin', 'organizer')
  @Answers(linkAnswer)
  @Fails('UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN', 'NOT_FOUND', 'CONFLICT')
  async revoke(
    @Param('sessionId') sessionId: string,
    @Param('linkId') linkId: string,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<LinkAnswer> {
    const link = await this.links.revoke(sessionId, linkId);
    await this.end(link, 'link_revoked', by, address);
    return this.one(link);
  }

  /** Sockets go first: what stands in the audit log afterwards has happened. */
  private async end(
    { id, conferenceId, issue }: AccessLink,
    reason: AccessChange['reason'] & ('link_revoked' | 'link_reissued'),
    by: Principal,
    address: string,
  ): Promise<void> {
    this.changes.publish({ principalKey: `link:${id}`, loginId: null, reason });
    await this.audit.record(reason, { by, subject: id, conferenceId, address, detail: { issue } });
  }

  private async one(link: AccessLink): Promise<LinkAnswer> {
    const { session } = await this.links.ofSession(link.sessionId);
    const [answer] = await this.presenter.present(session, [link]);
    if (answer === undefined) throw new AppError('NOT_FOUND');
    return answer;
  }
}
