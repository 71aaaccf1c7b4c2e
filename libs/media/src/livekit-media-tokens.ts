import { type MediaToken, type MediaTokenRequest, MediaTokens } from '@diemcau/runtime';
import { AccessToken, RoomConfiguration } from 'livekit-server-sdk';
import { type LivekitSettings, ROOM_TIMEOUTS, TOKEN_TTL_S } from './livekit-settings.js';
import { toParticipantPermission } from './participant-permission.js';

/** Join tokens that LiveKit accepts. */
export class LivekitMediaTokens extends MediaTokens {
  constructor(private readonly settings: LivekitSettings) {
    super();
  }

  async mint({ room, identity, name, permission, page }: MediaTokenRequest): Promise<MediaToken> {
    const { apiKey, apiSecret, clientUrl, clientUrls } = this.settings;
    const token = new AccessToken(apiKey, apiSecret, { identity, name, ttl: TOKEN_TTL_S });
    const { canUpdateMetadata: canUpdateOwnMetadata, ...rights } = toParticipantPermission(permission);
    token.addGrant({ roomJoin: true, room, ...rights, canUpdateOwnMetadata });
    token.roomConfig = new RoomConfiguration(ROOM_TIMEOUTS);
    const jwt = await token.toJwt();
    const url = (page === undefined ? undefined : clientUrls?.get(page)) ?? clientUrl;
    return { token: jwt, url, expiresAt: expiryOf(jwt) };
  }
}

/** Read from the token itself, so that what we tell clients is what LiveKit will check. */
const expiryOf = (jwt: string): number => {
  const claims = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()) as { exp: number };
  return claims.exp * 1000;
};
