import {
  identifier,
  openPairingBody,
  type PairingAnswer,
  pairingAnswer,
  type PairingOutcome,
  pairingOutcome,
  type PairingOutcomeBody,
  pairingOutcomeBody,
} from '@diemcau/contract';
import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../../platform/http/allow.js';
import { Answers, Fails } from '../../platform/http/answers.js';
import { type Origin, RequestOrigin } from '../caller.js';
import { Logins } from '../logins/logins.js';
import { SignedIn } from '../logins/signed-in.js';
import { Throttles } from '../throttles.js';
import { BoardPairings, PAIRING_SECONDS } from './board-pairings.js';

/** A television has no keyboard: it shows a code, and somebody at the desk types it. */
@ApiTags('boards')
@Controller('api/board-pairings')
export class BoardPairingController {
  constructor(
    private readonly pairings: BoardPairings,
    private readonly logins: Logins,
    private readonly signedIn: SignedIn,
    private readonly throttles: Throttles,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('public')
  @Answers(pairingAnswer)
  @Fails('INVALID_INPUT', 'FOREIGN_ORIGIN', 'TOO_MANY_REQUESTS', 'RETRY_LATER')
  async open(
    @Body({ schema: openPairingBody }) _body: object,
    @RequestOrigin() { address }: Origin,
  ): Promise<PairingAnswer> {
    await this.throttles.pairingPerAddress.attempt(address);
    return { ...this.pairings.open(), expiresInSec: PAIRING_SECONDS };
  }

  /** Asked for again and again; the cookie comes with the answer in which `me` is told, and once only. */
  @Post(':pairingId/outcome')
  @HttpCode(200)
  @Allow('public')
  @Answers(pairingOutcome)
  @Fails('INVALID_INPUT', 'FOREIGN_ORIGIN', 'NOT_FOUND')
  async outcome(
    @Param('pairingId', { schema: identifier }) pairingId: string,
    @Body({ schema: pairingOutcomeBody }) { secret }: PairingOutcomeBody,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PairingOutcome> {
    const link = this.pairings.take(pairingId, secret);
    if (link === null) return { me: null };
    const opened = await this.logins.openLink(link, origin, 'link_opened');
    return { me: await this.signedIn.give(opened, origin, response) };
  }
}
