import { describe, expect, it } from '@jest/globals';
import { AccessToken } from 'livekit-server-sdk';
import { createHash, createHmac } from 'node:crypto';
import { LivekitMediaHints } from './livekit-media-hints.js';

const apiKey = 'APItest';
const apiSecret = 'a-secret-of-at-least-thirty-two-characters';

const signed = (body: string, secret = apiSecret): Promise<string> => {
  const token = new AccessToken(apiKey, secret, { ttl: 300 });
  token.sha256 = createHash('sha256').update(body).digest('base64');
  return token.toJwt();
};

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** As `signed`, for the body below, with an end of one's choice in seconds. */
const signedUntil = (exp: number): string => {
  const sha256 = createHash('sha256').update(joined).digest('base64');
  const head = `${base64url({ alg: 'HS256' })}.${base64url({ iss: apiKey, exp, sha256 })}`;
  return `${head}.${createHmac('sha256', apiSecret).update(head).digest('base64url')}`;
};

const joined = JSON.stringify({ event: 'participant_joined', id: 'EV_1', room: { name: 's-1' } });

describe('a call from the media server', () => {
  const hints = new LivekitMediaHints({ apiKey, apiSecret });

  it('names itself and the room', async () => {
    expect(await hints.read(joined, await signed(joined))).toEqual({
      id: 'EV_1',
      event: 'participant_joined',
      room: 's-1',
    });
  });

  it('may concern no room', async () => {
    const body = JSON.stringify({ event: 'ingress_started', id: 'EV_2' });
    expect(await hints.read(body, await signed(body))).toMatchObject({ room: null });
  });

  it('is turned away when it was signed by somebody else, for something else, or not at all', async () => {
    const foreign = await signed(joined, 'another-secret-of-at-least-thirty-two-chars');
    const other = await signed('{}');
    for (const signature of [foreign, other, '', 'nonsense']) {
      await expect(hints.read(joined, signature)).rejects.toMatchObject({ kind: 'denied' });
    }
  });

  it('is turned away when it was signed long ago, or with a token that lets a client in', async () => {
    const stale = signedUntil(1_700_000_000);
    const fresh = signedUntil(4_102_444_800);
    const join = new AccessToken(apiKey, apiSecret, { identity: 'a.1', ttl: 600 });
    join.addGrant({ roomJoin: true, room: 's-1' });
    for (const signature of [stale, await join.toJwt()]) {
      await expect(hints.read(joined, signature)).rejects.toMatchObject({ kind: 'denied' });
    }
    expect((await hints.read(joined, fresh)).room).toBe('s-1');
  });

  it('is turned away when it is no JSON, though signed', async () => {
    await expect(hints.read('no json', await signed('no json'))).rejects.toMatchObject({ kind: 'denied' });
  });
});
