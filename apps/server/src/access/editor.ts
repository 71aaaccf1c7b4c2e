import type { Editor, Principal } from '@diemcau/runtime';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { AppError } from '../platform/errors/app-error.js';
import { callers } from './caller.js';

/** An account under its display name; links and boards edit nothing. */
export const editorOf = (principal: Principal | null | undefined): Editor => {
  if (principal?.kind !== 'account') throw new AppError('FORBIDDEN');
  return { id: principal.accountId, name: principal.name };
};

/** Whoever changes a record, as its history will name him. */
export const CurrentEditor = createParamDecorator((_: unknown, context: ExecutionContext): Editor =>
  editorOf(callers.get(context.switchToHttp().getRequest<object>())?.principal),
);
