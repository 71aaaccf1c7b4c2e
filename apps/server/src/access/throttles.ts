import { Inject, Injectable } from '@nestjs/common';
import { SERVER_CONFIG, type ServerConfig } from '../platform/config/server.config.js';
import { Throttle } from './throttle.js';

const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** Somebody signed in who knocks at sessions that are not theirs; each refusal is a line of the audit log. */
const REFUSED_TICKETS = 20;

/** The limits of the doors that anybody can knock at; in memory, so a restart forgets them. */
@Injectable()
export class Throttles {
  readonly loginPerAccount: Throttle;
  readonly loginPerAddress: Throttle;
  readonly shortCodePerAddress: Throttle;
  readonly shortCodePerCode: Throttle;
  readonly refusedTicketPerLogin: Throttle;

  constructor(@Inject(SERVER_CONFIG) { throttle }: ServerConfig) {
    this.loginPerAccount = new Throttle('login-account', throttle.loginPerAccount, QUARTER_HOUR);
    this.loginPerAddress = new Throttle('login-address', throttle.loginPerAddress, QUARTER_HOUR);
    this.shortCodePerAddress = new Throttle('code-address', throttle.shortCodePerAddress, HOUR);
    this.shortCodePerCode = new Throttle('code', throttle.shortCodePerCode, DAY);
    this.refusedTicketPerLogin = new Throttle('ticket', REFUSED_TICKETS, HOUR);
  }
}
