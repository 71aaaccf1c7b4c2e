import type { Principal } from '@diemcau/runtime';
import type { Actor } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { Throttle } from '../access/throttle.js';

/** Twenty at once and ten a second, as over the socket. */
const BURST = 20;
const SECONDS = 2;

/** How fast a point may send commands by HTTP, each of its devices by itself. */
@Injectable()
export class CommandThrottle {
  private readonly perLogin = new Throttle('http-command', BURST, SECONDS);

  /** @throws AppError TOO_MANY_REQUESTS */
  async pass({ loginId }: Principal, by: Actor): Promise<void> {
    if (by.roles.includes('operator')) await this.perLogin.attempt(loginId);
  }
}
