import {
  MediaError,
  type MediaErrorKind,
  type WhipAnswer,
  type WhipChange,
  type WhipChanged,
  type WhipEntry,
  WhipRelay,
} from '@diemcau/runtime';
import { Readable } from 'node:stream';
import { type LivekitSettings, REQUEST_TIMEOUT_S } from './livekit-settings.js';

/** An answer to both picture and sound is some 5 KB. */
const LONGEST_ANSWER = 256 * 1024;
const CONNECTION = /^[\w-]{1,64}$/u;

const kinds: Readonly<Record<number, MediaErrorKind>> = {
  400: 'invalid',
  428: 'invalid',
  401: 'denied',
  403: 'denied',
  404: 'not_found',
};

/** livekit-server's `/whip/v1`, by which an encoder gets its participant. */
export class LivekitWhipRelay extends WhipRelay {
  private readonly base: string;
  private readonly timeoutMs: number;

  constructor({ apiUrl, requestTimeout }: Pick<LivekitSettings, 'apiUrl' | 'requestTimeout'>) {
    super();
    this.base = `${apiUrl.replace(/^ws/u, 'http').replace(/\/$/u, '')}/whip/v1`;
    this.timeoutMs = (requestTimeout ?? REQUEST_TIMEOUT_S) * 1_000;
  }

  async offer({ token }: WhipEntry, sdp: string): Promise<WhipAnswer> {
    const headers = { 'content-type': 'application/sdp' };
    const { text, response } = await this.call('', token, { method: 'POST', headers, body: sdp });
    const connection = (response.headers.get('location') ?? '').split('/').at(-1) ?? '';
    if (response.status !== 201 || !CONNECTION.test(connection)) {
      throw new MediaError('unavailable', `whip: ${response.status} without a connection`);
    }
    const links = response.headers.get('link');
    return { sdp: text, etag: response.headers.get('etag'), links: links === null ? [] : [links], connection };
  }

  async change({ token }: WhipEntry, connection: string, { ifMatch, fragment }: WhipChange): Promise<WhipChanged> {
    const headers = { 'content-type': 'application/trickle-ice-sdpfrag', 'if-match': ifMatch };
    const { text, response } = await this.call(connection, token, { method: 'PATCH', headers, body: fragment });
    return { fragment: response.status === 204 ? null : text, etag: response.headers.get('etag') };
  }

  async end({ token }: WhipEntry, connection: string): Promise<void> {
    await this.call(connection, token, { method: 'DELETE', headers: {} });
  }

  private async call(
    connection: string,
    token: string,
    request: { readonly method: string; readonly headers: Readonly<Record<string, string>>; readonly body?: string },
  ): Promise<{ readonly text: string; readonly response: Response }> {
    if (connection !== '' && !CONNECTION.test(connection))
      throw new MediaError('not_found', 'whip: no such connection');
    const what = `whip ${request.method}`;
    try {
      const response = await fetch(connection === '' ? this.base : `${this.base}/${connection}`, {
        ...request,
        headers: { ...request.headers, authorization: `Bearer ${token}` },
        redirect: 'error',
        signal: AbortSignal.timeout(this.timeoutMs),
      });
      const text = await bounded(response);
      if (response.ok) return { text, response };
      throw new MediaError(
        kinds[response.status] ?? 'unavailable',
        `${what}: ${response.status} ${text.slice(0, 200)}`,
      );
    } catch (error) {
      if (error instanceof MediaError) throw error;
      const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
      throw new MediaError(isSlow ? 'timeout' : 'unavailable', `${what} failed`, { cause: error });
    }
  }
}

const bounded = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> = response.body ?? Readable.from([]);
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LONGEST_ANSWER) throw new MediaError('unavailable', 'whip: an answer without end');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
};
