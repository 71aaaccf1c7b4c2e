import type { LoggedEvent } from '@diemcau/runtime';
import type { CommandType, SessionEvent } from '@diemcau/session';
import type { RowValues } from '../database/row-values.js';
import type { SessionEventRow } from './session-event.row.js';

/** How many columns a row has. */
export const SESSION_EVENT_COLUMNS = 10;

/** The row of an event: what is searched for has a column of its own, the rest is JSON. */
export const toRow = (sessionId: string, logged: LoggedEvent): RowValues<SessionEventRow> => {
  const { type, data, at, occurredAt, by } = logged.event;
  return {
    sessionId,
    seq: logged.seq,
    cmdId: logged.cmdId,
    cmdIndex: logged.cmdIndex,
    cmdType: logged.cmdType,
    type,
    at,
    occurredAt: occurredAt ?? null,
    by: by === null ? null : JSON.stringify(by),
    data: JSON.stringify(data),
  };
};

/** The rows are our own: append alone writes them, so their JSON has the shape that its type says. */
export const fromRow = (row: RowValues<SessionEventRow>): LoggedEvent => ({
  seq: row.seq,
  cmdId: row.cmdId,
  cmdIndex: row.cmdIndex,
  cmdType: row.cmdType as CommandType,
  event: {
    type: row.type,
    data: JSON.parse(row.data) as unknown,
    at: row.at,
    ...(row.occurredAt === null ? {} : { occurredAt: row.occurredAt }),
    by: row.by === null ? null : (JSON.parse(row.by) as unknown),
  } as SessionEvent,
});
