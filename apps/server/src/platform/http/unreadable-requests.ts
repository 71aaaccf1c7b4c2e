import { type ErrorBody, HTTP_ERRORS, type HttpErrorCode } from '@diemcau/contract';
import type { Ids, Log } from '@diemcau/runtime';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Node's names for what the sender did, as ours; anything else is no HTTP. */
const CODES: ReadonlyMap<string | undefined, HttpErrorCode> = new Map([['HPE_HEADER_OVERFLOW', 'TOO_LARGE']]);

const answer = (code: HttpErrorCode, requestId: string): string => {
  const body: ErrorBody = { error: { code, params: {}, requestId } };
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${HTTP_ERRORS[code]} ${code}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${text}`;
};

/** What Node cannot read as a request reaches no route: it is answered and logged here. */
export const answerUnreadable = (server: Server, ids: Ids, log: Log): void => {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex & { readonly bytesWritten?: number }) => {
    // The line is gone, and nobody is there to be told.
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const requestId = ids.uuid();
    log.warn('a request could not be read', { requestId, reason: error.code ?? error.message });
    // Behind an answer that has begun, another would be read as a part of it.
    if (socket.bytesWritten === 0) socket.end(answer(CODES.get(error.code) ?? 'INVALID_INPUT', requestId));
    else socket.destroy();
  });
};
