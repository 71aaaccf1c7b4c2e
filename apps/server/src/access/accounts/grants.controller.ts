import { type GrantBody, grantBody, type GrantsAnswer, grantsAnswer } from '@diemcau/contract';
import type { Principal } from '@diemcau/runtime';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Allow } from '../../platform/http/allow.js';
import { Answers, Fails } from '../../platform/http/answers.js';
import { CurrentPrincipal, type Origin, RequestOrigin } from '../caller.js';
import { Grants } from './grants.service.js';

/** Roles of accounts in one conference. */
@Controller('api/conferences/:conferenceId/grants')
@Allow('admin', 'organizer')
export class GrantsController {
  constructor(private readonly grants: Grants) {}

  @Get()
  @Answers(grantsAnswer)
  @Fails('UNAUTHENTICATED', 'FORBIDDEN')
  async list(@Param('conferenceId') conferenceId: string): Promise<GrantsAnswer> {
    const grants = await this.grants.of(conferenceId);
    return {
      grants: grants.map(({ account: { id, username, displayName }, roles }) => {
        return { accountId: id, username, displayName, roles: [...roles] };
      }),
    };
  }

  @Put()
  @Answers(grantsAnswer)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN', 'NOT_FOUND')
  async set(
    @Param('conferenceId') conferenceId: string,
    @Body({ schema: grantBody }) body: GrantBody,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<GrantsAnswer> {
    await this.grants.set(conferenceId, body, by, address);
    return this.list(conferenceId);
  }
}
