import { Inject, Injectable } from '@nestjs/common';
import { SERVER_CONFIG, type ServerConfig } from '../platform/config/server.config.js';
import { Throttle } from './throttle.js';

const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** Somebody signed in who knocks at sessions that are not theirs; each refusal is a line of the audit log. */
const REFUSED_TICKETS = 20;

/** All televisions of a hall may come from one address, and each asks anew every ten minutes. */
const PAIRINGS = 120;
/** Six digits are typed wrongly now and then; a million of them are not tried out like this. */
const WRONG_PAIRING_CODES = 20;

/** The limits of the doors that anybody can knock at; in memory, so a restart forgets them. */
@Injectable()
export class Throttles {
  readonly loginPerAccount: Throttle;
  readonly loginPerAddress: Throttle;
  readonly shortCodePerAddress: Throttle;
  readonly shortCodePerCode: Throttle;
  readonly refusedTicketPerLogin: Throttle;
  readonly pairingPerAddress: Throttle;
  readonly pairingCodePerLogin: Throttle;

  constructor(@Inject(SERVER_CONFIG) { throttle }: ServerConfig) {
    this.loginPerAccount = new Throttle('login-account', throttle.loginPerAccount, QUARTER_HOUR);
    this.loginPerAddress = new Throttle('login-address', throttle.loginPerAddress, QUARTER_HOUR);
    this.shortCodePerAddress = new Throttle('code-address', throttle.shortCodePerAddress, HOUR);
    this.shortCodePerCode = new Throttle('code', throttle.shortCodePerCode, DAY);
    this.pairingPerAddress = new Throttle('pairing', PAIRINGS, QUARTER_HOUR);
    this.pairingCodePerLogin = new Throttle('pairing-code', WRONG_PAIRING_CODES, QUARTER_HOUR);
    this.refusedTicketPerLogin = new Throttle('ticket', REFUSED_TICKETS, HOUR);
  }
}
