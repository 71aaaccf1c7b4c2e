import type { Principal } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { AppError } from '../../platform/errors/app-error.js';
import { Origins } from '../../platform/http/origins.js';
import { cookiesOf } from '../logins/cookies.js';
import { Principals } from '../logins/principals.js';

const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Which page a request comes from, and who is signed in there. */
@Injectable()
export class Visitors {
  constructor(
    private readonly origins: Origins,
    private readonly principals: Principals,
  ) {}

  /**
   * Whatever changes something must come from a page of ours; browsers send Origin with every such request.
   * @throws AppError FOREIGN_ORIGIN
   */
  requireOwnOrigin(request: Request): void {
    if (READING.includes(request.method)) return;
    const { origin } = request.headers;
    if (origin === undefined || !this.origins.has(origin)) throw new AppError('FOREIGN_ORIGIN');
  }

  async principalOf(request: Request): Promise<Principal | null> {
    for (const token of cookiesOf(request)) {
      const principal = await this.principals.ofCookie(token);
      if (principal !== null) return principal;
    }
    return null;
  }
}
