import { connect } from 'node:net';
import { patiently } from './patience.clock.js';

export interface RawAnswer {
  /** Null where the line was closed without a word. */
  readonly status: number | null;
  readonly body: string;
}

/** Writes these bytes to the service and reads until it closes the line. */
export const rawHttp = (
  url: string,
  request: string | Buffer,
  then: 'read' | 'hang up' = 'read',
): Promise<RawAnswer> => {
  const { hostname, port } = new URL(url);
  const chunks: Buffer[] = [];
  const closed = new Promise<RawAnswer>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(request, () => (then === 'hang up' ? socket.destroy() : undefined));
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString();
      const status = /^HTTP\/1\.1 (\d{3})/u.exec(text)?.[1];
      const end = text.indexOf('\r\n\r\n');
      resolve({ status: status === undefined ? null : Number(status), body: end === -1 ? '' : text.slice(end + 4) });
    });
  });
  return patiently('the end of the answer', closed);
};

/** A request as it stands on the wire. */
export const rawRequest = (
  method: string,
  path: string,
  headers: readonly string[] = [],
  body: string | Buffer = '',
): Buffer =>
  Buffer.concat([
    Buffer.from([`${method} ${path} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n')),
    Buffer.from(body),
  ]);
