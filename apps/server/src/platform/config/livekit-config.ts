import { ConfigError } from './config-error.js';
import type { LivekitConfig } from './server.config.js';
import type { Env } from './server.env.schema.js';

const CLIENTS = ['LIVEKIT_CLIENT_URL', 'LIVEKIT_CLIENT_URLS'] as const;

/** Pages talk to the media server over websockets, whatever the address was written with. */
const websocket = (url: string): string => url.replace(/^http/u, 'ws');

/**
 * The media server; null without one. `isSet`: its address and its key pair are there.
 * @throws ConfigError
 */
export const livekitConfig = (env: Env, isSet: boolean): LivekitConfig | null => {
  const { LIVEKIT_URL: url = '', LIVEKIT_API_KEY: apiKey = '', LIVEKIT_API_SECRET: apiSecret = '' } = env;
  if (!isSet) {
    const alone = CLIENTS.find((name) => env[name] !== undefined);
    if (alone !== undefined) throw new ConfigError(`LIVEKIT_URL must be set, because ${alone} is.`);
    return null;
  }
  const clientUrls = new Map([...(env.LIVEKIT_CLIENT_URLS ?? [])].map(([page, to]) => [page, websocket(to)] as const));
  const stranger = [...clientUrls.keys()].find((page) => !env.PUBLIC_ORIGINS.includes(page));
  if (stranger !== undefined) {
    throw new ConfigError(`LIVEKIT_CLIENT_URLS must name origins of PUBLIC_ORIGINS, and ${stranger} is none.`);
  }
  return { url, clientUrl: websocket(env.LIVEKIT_CLIENT_URL ?? url), clientUrls, apiKey, apiSecret };
};
