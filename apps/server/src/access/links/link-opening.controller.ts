import {
  type LinkLook,
  linkLook,
  type MeAnswer,
  meAnswer,
  type OpenLinkBody,
  openLinkBody,
  type OpenShortCodeBody,
  openShortCodeBody,
} from '@diemcau/contract';
import type { AccessLink, AuditAction } from '@diemcau/runtime';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AppError } from '../../platform/errors/app-error.js';
import { Allow } from '../../platform/http/allow.js';
import { Answers, Fails } from '../../platform/http/answers.js';
import { Audit } from '../audit/audit.service.js';
import { type Origin, RequestOrigin } from '../caller.js';
import { SignedIn } from '../logins/signed-in.js';
import { Logins } from '../logins/logins.js';
import { LinkOpening } from './link-opening.service.js';

/** Exchanges what is printed for a cookie session; by POST only, so that a preview robot opens nothing. */
@Controller('api/access')
export class LinkOpeningController {
  constructor(
    private readonly opening: LinkOpening,
    private readonly logins: Logins,
    private readonly signedIn: SignedIn,
    private readonly audit: Audit,
  ) {}

  /** Tells the holder of a link what it is for; by looking nobody comes in. */
  @Post('links/look')
  @HttpCode(200)
  @Allow('public')
  @Answers(linkLook)
  @Fails('INVALID_INPUT', 'FOREIGN_ORIGIN', 'LINK_INVALID', 'TOO_MANY_REQUESTS')
  lookAtLink(@Body({ schema: openLinkBody }) body: OpenLinkBody, @RequestOrigin() origin: Origin): Promise<LinkLook> {
    return this.opening.look(body, origin);
  }

  @Post('links/open')
  @HttpCode(200)
  @Allow('public')
  @Answers(meAnswer)
  @Fails(
    'INVALID_INPUT',
    'FOREIGN_ORIGIN',
    'LINK_INVALID',
    'LINK_EXPIRED',
    'LINK_NOT_YET_VALID',
    'LINK_REVOKED',
    'TOO_MANY_REQUESTS',
  )
  openLink(
    @Body({ schema: openLinkBody }) body: OpenLinkBody,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeAnswer> {
    return this.exchange('link_opened', body.linkId, origin, response, () => this.opening.byToken(body, origin));
  }

  @Post('short-codes/open')
  @HttpCode(200)
  @Allow('public')
  @Answers(meAnswer)
  @Fails('INVALID_INPUT', 'FOREIGN_ORIGIN', 'LINK_INVALID', 'TOO_MANY_REQUESTS')
  openShortCode(
    @Body({ schema: openShortCodeBody }) body: OpenShortCodeBody,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeAnswer> {
    return this.exchange('short_code_used', null, origin, response, () => this.opening.byShortCode(body, origin));
  }

  private async exchange(
    action: AuditAction,
    subject: string | null,
    origin: Origin,
    response: Response,
    judge: () => Promise<AccessLink>,
  ): Promise<MeAnswer> {
    const { address } = origin;
    const link = await judge().catch(async (error: unknown) => {
      // Knocking that is only counted must not fill the disk.
      if (error instanceof AppError && error.code !== 'TOO_MANY_REQUESTS') {
        await this.audit.record(action, { outcome: error.code, subject, address });
      }
      throw error;
    });
    const opened = await this.logins.openLink(link, origin, action);
    return this.signedIn.give(opened, origin, response);
  }
}
