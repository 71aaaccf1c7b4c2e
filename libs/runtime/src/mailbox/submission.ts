import type { Ack } from '@diemcau/contract';
import type { Actor, CommandType, Millis, SessionCommandBody } from '@diemcau/session';

/** A command as a door hands it over: valid by its schema, its sender established by the door. */
export type Submission = SessionCommandBody & {
  /** Made by the sender and kept across retries. */
  readonly cmdId: string;
  readonly by: Actor;
  readonly occurredAt?: Millis;
};

/** The service itself, when it reports what no human did. */
export const SYSTEM_ACTOR: Actor = { id: 'system', name: 'Hệ thống', roles: ['system'], pointId: null };

/** Nothing happened, and the same command may succeed in a moment. */
export const RETRY_LATER: Ack = { ok: false, error: { code: 'RETRY_LATER', params: {} } };

/** A cmdId stands for one command of one sender; anything else under it is an error of the client. */
export const REUSED_ID: Ack = { ok: false, error: { code: 'INVALID_COMMAND', params: { field: 'cmdId' } } };

/** Our own fault; nothing happened. */
export const INTERNAL: Ack = { ok: false, error: { code: 'INTERNAL', params: {} } };

/** What makes two submissions under one cmdId the same command. */
export interface CommandMark {
  /** Null in an event that does not tell; then the type alone decides. */
  readonly byId: string | null;
  readonly type: CommandType;
}

export const sameCommand = (mark: CommandMark, { by, type }: Submission): boolean =>
  mark.type === type && (mark.byId === null || mark.byId === by.id);
