import { beforeAll, describe, expect, it } from '@jest/globals';
import type { MediaToken, MediaTokenRequest } from '@diemcau/runtime';
import { type ClaimGrants, TokenVerifier } from 'livekit-server-sdk';
import { LivekitMediaTokens } from './livekit-media-tokens.js';

const apiKey = 'APItest';
const apiSecret = 'a-secret-of-at-least-thirty-two-characters';

describe('a join token', () => {
  const request: MediaTokenRequest = {
    room: 's1-1',
    identity: 'p1.7',
    name: 'ĐIỂM CẦU HUYỆN HÀM YÊN',
    permission: { canSubscribe: true, sources: ['microphone', 'camera'], hidden: false },
  };
  let tokens: LivekitMediaTokens;
  let minted: MediaToken;
  let claims: ClaimGrants;

  beforeAll(async () => {
    const address = 'ws://127.0.0.1:7880';
    const clientUrls = new Map([['http://10.0.0.5:3000', 'ws://10.0.0.10:7880']]);
    tokens = new LivekitMediaTokens({ apiUrl: address, clientUrl: 'wss://media.test', clientUrls, apiKey, apiSecret });
    minted = await tokens.mint(request);
    claims = await new TokenVerifier(apiKey, apiSecret).verify(minted.token);
  });

  it('names one identity in one room and holds the current permission', () => {
    expect(claims).toMatchObject({ sub: 'p1.7', name: 'ĐIỂM CẦU HUYỆN HÀM YÊN' });
    expect(claims.video).toEqual({
      roomJoin: true,
      room: 's1-1',
      canSubscribe: true,
      canPublish: true,
      canPublishSources: ['camera', 'microphone'],
      canPublishData: false,
      canUpdateOwnMetadata: false,
      hidden: false,
    });
  });

  it('lives for ten minutes and says until when', () => {
    expect((claims.exp ?? 0) - (claims.nbf ?? 0)).toBe(600);
    expect(minted.expiresAt).toBe((claims.exp ?? 0) * 1000);
  });

  it('would make the room with the timeouts that createRoom gives it', () => {
    expect(claims.roomConfig).toMatchObject({ emptyTimeout: 43_200, departureTimeout: 43_200 });
  });

  it('sends clients to the address for pages of their origin, and to the public one where there is none', async () => {
    const urlFor = async (page: string): Promise<string> => (await tokens.mint({ ...request, page })).url;
    expect(minted.url).toBe('wss://media.test');
    expect(await urlFor('http://10.0.0.5:3000')).toBe('ws://10.0.0.10:7880');
    expect(await urlFor('https://diemcau.test')).toBe('wss://media.test');
  });
});
