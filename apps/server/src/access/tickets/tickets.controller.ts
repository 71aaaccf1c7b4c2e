import { type TicketAnswer, ticketAnswer, type TicketBody, ticketBody } from '@diemcau/contract';
import type { Principal } from '@diemcau/runtime';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { AppError } from '../../platform/errors/app-error.js';
import { Allow } from '../../platform/http/allow.js';
import { Answers, Fails } from '../../platform/http/answers.js';
import { Audit } from '../audit/audit.service.js';
import { CurrentPrincipal, type Origin, RequestOrigin } from '../caller.js';
import { Throttles } from '../throttles.js';
import { Tickets } from './tickets.js';

/** The cookie session opens no socket by itself: another page could use it. A ticket fetched from our own page does. */
@Controller('api/live/tickets')
export class TicketsController {
  constructor(
    private readonly tickets: Tickets,
    private readonly audit: Audit,
    private readonly throttles: Throttles,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('account', 'link')
  @Answers(ticketAnswer)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN', 'TOO_MANY_REQUESTS')
  async issue(
    @Body({ schema: ticketBody }) { sessionId }: TicketBody,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<TicketAnswer> {
    if (await this.tickets.admits(by, sessionId)) return this.tickets.issue(by, sessionId);
    await this.throttles.refusedTicketPerLogin.attempt(by.loginId);
    await this.audit.record('ticket', { outcome: 'FORBIDDEN', by, subject: sessionId, address });
    throw new AppError('FORBIDDEN');
  }
}
