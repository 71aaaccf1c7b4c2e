import {
  MediaError,
  type MediaTokenRequest,
  type WhipAnswer,
  type WhipChange,
  type WhipChanged,
  type WhipEntry,
  WhipRelay,
} from '@diemcau/runtime';
import type { FakeClient, FakeMediaRooms } from './fake-media-rooms.js';

/** The encoders' door of the fake rooms. Its tokens are the request that they were made of, as JSON; an offer of `nonsense` is none. */
export class FakeWhipRelay extends WhipRelay {
  /** By the name of the connection. */
  readonly clients = new Map<string, FakeClient>();
  readonly changes: string[] = [];
  /** The server does not answer. */
  away = false;
  private made = 0;

  constructor(private readonly rooms: FakeMediaRooms) {
    super();
  }

  async offer({ token }: WhipEntry, sdp: string): Promise<WhipAnswer> {
    await this.answering();
    if (sdp === 'nonsense') throw new MediaError('invalid', 'malformed SDP offer');
    const { room, identity, permission } = JSON.parse(token) as MediaTokenRequest;
    this.made += 1;
    const connection = `PA_${this.made}`;
    const client = this.rooms.join(room, identity, permission);
    this.clients.set(connection, client);
    for (const source of ['camera', 'microphone'] as const) client.publish(source);
    return { sdp: `answer to ${sdp}`, etag: `ice-${this.made}`, links: ['<stun:fake>; rel="ice-server"'], connection };
  }

  async change(_entry: WhipEntry, connection: string, { ifMatch, fragment }: WhipChange): Promise<WhipChanged> {
    await this.answering();
    if (!this.clients.has(connection)) throw new MediaError('not_found', 'no such participant');
    this.changes.push(`${ifMatch} ${fragment}`);
    return ifMatch === '*' ? { fragment: 'a=ice-ufrag:new', etag: 'new' } : { fragment: null, etag: null };
  }

  async end({ token }: WhipEntry, connection: string): Promise<void> {
    await this.answering();
    if (!this.clients.delete(connection)) throw new MediaError('not_found', 'no such participant');
    const { room, identity } = JSON.parse(token) as MediaTokenRequest;
    await this.rooms.removeParticipant(room, identity);
  }

  private answering(): Promise<void> {
    return this.away ? Promise.reject(new MediaError('unavailable', 'nobody answers')) : Promise.resolve();
  }
}
