import {
  type ChangePasswordBody,
  changePasswordBody,
  type LoginsAnswer,
  loginsAnswer,
  type MeAnswer,
  meAnswer,
} from '@diemcau/contract';
import type { AccountPrincipal, Principal } from '@diemcau/runtime';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AppError } from '../../platform/errors/app-error.js';
import { Allow } from '../../platform/http/allow.js';
import { Answers, AnswersNothing, Fails } from '../../platform/http/answers.js';
import { CurrentPrincipal, type Origin, RequestOrigin } from '../caller.js';
import { asOf, takeCookie } from '../logins/cookies.js';
import { SignedIn } from '../logins/signed-in.js';
import { OwnAccount } from './own-account.service.js';

const accountOf = (principal: Principal): AccountPrincipal => {
  if (principal.kind !== 'account') throw new AppError('FORBIDDEN');
  return principal;
};

/** What the signed-in may see of and do to their own access. */
@Controller('api/access')
export class OwnAccountController {
  constructor(
    private readonly own: OwnAccount,
    private readonly signedIn: SignedIn,
  ) {}

  @Get('me')
  @Allow('self', 'link')
  @Answers(meAnswer)
  @Fails('UNAUTHENTICATED')
  me(@CurrentPrincipal() principal: Principal): Promise<MeAnswer> {
    return this.signedIn.describe(principal);
  }

  @Post('logout')
  @HttpCode(204)
  @AnswersNothing()
  @Allow('self', 'link')
  @Fails('UNAUTHENTICATED', 'FOREIGN_ORIGIN')
  async logout(
    @CurrentPrincipal() principal: Principal,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.own.signOut(principal, origin.address);
    takeCookie(response, asOf(principal), origin);
  }

  @Post('password')
  @HttpCode(204)
  @AnswersNothing()
  @Allow('self')
  @Fails(
    'INVALID_INPUT',
    'UNAUTHENTICATED',
    'BAD_CREDENTIALS',
    'FORBIDDEN',
    'FOREIGN_ORIGIN',
    'WEAK_PASSWORD',
    'TOO_MANY_REQUESTS',
  )
  changePassword(
    @Body({ schema: changePasswordBody }) body: ChangePasswordBody,
    @CurrentPrincipal() principal: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<void> {
    return this.own.changePassword(accountOf(principal), body, address);
  }

  @Get('logins')
  @Allow('self')
  @Answers(loginsAnswer)
  @Fails('UNAUTHENTICATED', 'FORBIDDEN')
  async logins(@CurrentPrincipal() principal: Principal): Promise<LoginsAnswer> {
    const logins = await this.own.openLogins(accountOf(principal));
    return {
      logins: logins.map(({ id, createdAt, lastSeenAt, expiresAt, address, userAgent }) => {
        const current = id === principal.loginId;
        return { id, current, createdAt, lastSeenAt, expiresAt, address, userAgent };
      }),
    };
  }

  @Delete('logins/:loginId')
  @HttpCode(204)
  @AnswersNothing()
  @Allow('self')
  @Fails('UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN', 'NOT_FOUND')
  revoke(
    @Param('loginId') loginId: string,
    @CurrentPrincipal() principal: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<void> {
    return this.own.revoke(accountOf(principal), loginId, address);
  }
}
