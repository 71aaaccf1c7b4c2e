import {
  MediaError,
  type MediaHint,
  MediaHints,
  type MediaServer,
  type MediaToken,
  type MediaTokenRequest,
  MediaTokens,
} from '@diemcau/runtime';
import { FakeMediaRooms, FakeWhipRelay } from '@diemcau/testing';

/** Tokens one can read. */
class PlainTokens extends MediaTokens {
  constructor(private readonly url: string) {
    super();
  }

  mint(request: MediaTokenRequest): Promise<MediaToken> {
    return Promise.resolve({ token: JSON.stringify(request), url: this.url, expiresAt: 4_102_444_800_000 });
  }
}

/** Calls are signed with one word. */
class SignedHints extends MediaHints {
  constructor(private readonly word: string) {
    super();
  }

  read(body: string, authorization: string): Promise<MediaHint> {
    if (authorization !== this.word) return Promise.reject(new MediaError('denied', 'not signed'));
    return Promise.resolve(JSON.parse(body) as MediaHint);
  }
}

/** A media server in memory that clients reach at `ws://<name>`, and that signs its calls with its name. */
export const fakeMedia = (
  name: string,
): MediaServer & { readonly rooms: FakeMediaRooms; readonly whip: FakeWhipRelay } => {
  const rooms = new FakeMediaRooms();
  const whip = new FakeWhipRelay(rooms);
  return { rooms, tokens: new PlainTokens(`ws://${name}`), hints: new SignedHints(name), whip };
};
