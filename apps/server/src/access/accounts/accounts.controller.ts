import {
  type AccountAnswer,
  accountAnswer,
  type AccountsAnswer,
  accountsAnswer,
  type AccountsQuery,
  accountsQuery,
  type ChangeAccountBody,
  changeAccountBody,
  type CreateAccountBody,
  createAccountBody,
  type ResetPasswordBody,
  resetPasswordBody,
} from '@diemcau/contract';
import type { Account, Principal } from '@diemcau/runtime';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/http/allow.js';
import { Answers, AnswersNothing, Fails } from '../../platform/http/answers.js';
import { CurrentPrincipal, type Origin, RequestOrigin } from '../caller.js';
import { Accounts } from './accounts.service.js';

const answerOf = (account: Account): AccountAnswer => ({
  id: account.id,
  username: account.username,
  displayName: account.displayName,
  globalRoles: [...account.globalRoles],
  createdAt: account.createdAt,
  disabled: account.disabledAt !== null,
  mustChangePassword: account.mustChangePassword,
});

/** Accounts, by an admin. */
@Controller('api/accounts')
@Allow('admin')
export class AccountsController {
  constructor(private readonly accounts: Accounts) {}

  @Get()
  @Answers(accountsAnswer)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN')
  async list(@Query({ schema: accountsQuery }) { after, limit }: AccountsQuery): Promise<AccountsAnswer> {
    const page = await this.accounts.page(after, limit + 1);
    const accounts = page.slice(0, limit).map(answerOf);
    return { accounts, next: page.length > limit ? (accounts.at(-1)?.username ?? null) : null };
  }

  @Post()
  @Answers(accountAnswer, 201)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN', 'USERNAME_TAKEN', 'WEAK_PASSWORD')
  async create(
    @Body({ schema: createAccountBody }) body: CreateAccountBody,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<AccountAnswer> {
    return answerOf(await this.accounts.create(body, by, address));
  }

  @Patch(':accountId')
  @Answers(accountAnswer)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN', 'NOT_FOUND', 'LAST_ADMIN')
  async change(
    @Param('accountId') id: string,
    @Body({ schema: changeAccountBody }) body: ChangeAccountBody,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<AccountAnswer> {
    return answerOf(await this.accounts.change(id, body, by, address));
  }

  @Post(':accountId/password')
  @HttpCode(204)
  @AnswersNothing()
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN', 'NOT_FOUND', 'WEAK_PASSWORD')
  resetPassword(
    @Param('accountId') id: string,
    @Body({ schema: resetPasswordBody }) { password }: ResetPasswordBody,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<void> {
    return this.accounts.resetPassword(id, password, by, address);
  }
}
