import { type Principal, SessionDirectoryInfo } from '@diemcau/runtime';
import type { Actor } from '@diemcau/session';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../../platform/errors/app-error.js';
import { POLICY, type Policy } from '../../platform/http/allow.js';
import { AccessService, type Scope } from '../access.service.js';
import { callers } from '../caller.js';
import { admits, rolesThatCount } from './route-policy.js';
import { Visitors } from './visitors.js';

const param = (request: Request, name: string): string | null => {
  const value = (request.params as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : null;
};

/** Every route passes here, and one that does not say who may call it is refused to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly visitors: Visitors,
    private readonly access: AccessService,
    private readonly directory: SessionDirectoryInfo,
    private readonly logger: PinoLogger,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // A socket has shown its ticket at the live door.
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const policies = this.reflector.getAllAndOverride<readonly Policy[] | undefined>(POLICY, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (policies === undefined) throw new AppError('FORBIDDEN');
    if (policies.includes('machine')) return true;
    this.visitors.requireOwnOrigin(request);
    const principal = await this.visitors.principalOf(request);
    const scope = await this.scopeOf(request);
    const actor = principal && scope && (await this.access.actorFor(principal, scope));
    this.require(policies, principal, actor, scope !== null);
    callers.set(request, { principal, actor });
    this.logger.assign({ ...scope, ...(principal && { loginId: principal.loginId }) });
    return true;
  }

  private require(
    policies: readonly Policy[],
    principal: Principal | null,
    actor: Actor | null,
    inConference: boolean,
  ): void {
    if (policies.includes('public')) return;
    if (principal === null) throw new AppError('UNAUTHENTICATED');
    if (principal.kind === 'account' && principal.mustChangePassword && !policies.includes('self')) {
      throw new AppError('PASSWORD_CHANGE_REQUIRED');
    }
    if (!admits(policies, principal, rolesThatCount(inConference, actor, principal))) throw new AppError('FORBIDDEN');
  }

  /** A session named together with a conference it does not belong to is not there. */
  private async scopeOf(request: Request): Promise<Scope | null> {
    const conferenceId = param(request, 'conferenceId');
    const sessionId = param(request, 'sessionId');
    if (sessionId === null) return conferenceId === null ? null : { conferenceId };
    if (conferenceId !== null && (await this.directory.session(sessionId))?.conferenceId !== conferenceId) {
      throw new AppError('NOT_FOUND');
    }
    return { sessionId };
  }
}
