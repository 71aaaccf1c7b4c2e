import type { Principal } from '@diemcau/runtime';
import type { Actor } from '@diemcau/session';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { AppError } from '../platform/errors/app-error.js';

/** What the guard found out about a request. */
export interface Caller {
  readonly principal: Principal | null;
  /** In the conference of the route; null where the route is in none. */
  readonly actor: Actor | null;
}

/** Where a request came from, for the audit log. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string;
  /** Whether the page itself came over https, so that its cookies may be bound to that. */
  readonly secure: boolean;
  /** The public origin that the page came from; undefined where the browser does not say. */
  readonly page: string | undefined;
}

export const callers = new WeakMap<object, Caller>();

const requestOf = (context: ExecutionContext): Request => context.switchToHttp().getRequest<Request>();

/** Who is signed in. Only for routes that need it: their policy lets nobody else in. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const principal = callers.get(requestOf(context))?.principal;
  if (!principal) throw new AppError('UNAUTHENTICATED');
  return principal;
});

/** As what the caller acts in the conference of the route. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = callers.get(requestOf(context))?.actor;
  if (!actor) throw new AppError('FORBIDDEN');
  return actor;
});

const originOf = (request: Request): Origin => ({
  address: request.ip ?? '',
  userAgent: (request.headers['user-agent'] ?? '').slice(0, 200),
  secure: request.headers.origin?.startsWith('https:') ?? false,
  page: request.headers.origin,
});

/** Who sends a command by HTTP, and from where. */
export interface Sender {
  readonly actor: Actor;
  readonly principal: Principal;
  readonly address: string;
}

/** All of it at once, for routes whose command has consequences beyond the log. */
export const CurrentSender = createParamDecorator((_: unknown, context: ExecutionContext): Sender => {
  const request = requestOf(context);
  const { actor, principal } = callers.get(request) ?? {};
  if (!actor || !principal) throw new AppError('FORBIDDEN');
  return { actor, principal, address: originOf(request).address };
});

export const RequestOrigin = createParamDecorator((_: unknown, context: ExecutionContext): Origin =>
  originOf(requestOf(context)),
);
