import { describe, expect, it } from '@jest/globals';
import { AccessToken } from 'livekit-server-sdk';
import { createHash } from 'node:crypto';
import { LivekitMediaHints } from './livekit-media-hints.js';

const apiKey = 'APItest';
const apiSecret = 'a-secret-of-at-least-thirty-two-characters';

const signed = (body: string, secret = apiSecret): Promise<string> => {
  const token = new AccessToken(apiKey, secret, { ttl: 300 });
  token.sha256 = createHash('sha256').update(body).digest('base64');
  return token.toJwt();
};

const joined = JSON.stringify({ event: 'participant_joined', id: 'EV_1', room: { name: 's-1' } });

describe('a call from the media server', () => {
  const hints = new LivekitMediaHints({ apiKey, apiSecret });

  it('names the room', async () => {
    expect(await hints.roomOf(joined, await signed(joined))).toBe('s-1');
  });

  it('may concern no room', async () => {
    const body = JSON.stringify({ event: 'ingress_started', id: 'EV_2' });
    expect(await hints.roomOf(body, await signed(body))).toBeNull();
  });

  it('is turned away when it was signed by somebody else, for something else, or not at all', async () => {
    const foreign = await signed(joined, 'another-secret-of-at-least-thirty-two-chars');
    const other = await signed('{}');
    for (const signature of [foreign, other, '', 'nonsense']) {
      await expect(hints.roomOf(joined, signature)).rejects.toMatchObject({ kind: 'denied' });
    }
  });

  it('is turned away when it is no JSON, though signed', async () => {
    await expect(hints.roomOf('no json', await signed('no json'))).rejects.toMatchObject({ kind: 'denied' });
  });
});
