import { ConfigError } from './config-error.js';
import type { LivekitConfig } from './server.config.js';
import type { Env } from './server.env.schema.js';

const ALONE = ['LIVEKIT_CLIENT_URL', 'LIVEKIT_CLIENT_URLS', 'LIVEKIT_CLUSTERS'] as const;

interface Given {
  readonly url: string;
  readonly clientUrl?: string | undefined;
  readonly clientUrls?: readonly (readonly [string, string])[] | undefined;
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** Pages talk to the media server over websockets, whatever the address was written with. */
const websocket = (url: string): string => url.replace(/^http/u, 'ws');

/** `name`: of the setting that holds `clientUrls`. */
const serverOf = ({ url, apiKey, apiSecret, ...clients }: Given, env: Env, name: keyof Env): LivekitConfig => {
  const clientUrls = new Map((clients.clientUrls ?? []).map(([page, to]) => [page, websocket(to)] as const));
  const stranger = [...clientUrls.keys()].find((page) => !env.PUBLIC_ORIGINS.includes(page));
  if (stranger !== undefined) {
    throw new ConfigError(`${name} must name origins of PUBLIC_ORIGINS, and ${stranger} is none.`);
  }
  return { url, clientUrl: websocket(clients.clientUrl ?? url), clientUrls, apiKey, apiSecret };
};

/**
 * The media server; null without one. `isSet`: its address and its key pair are there.
 * @throws ConfigError
 */
export const livekitConfig = (env: Env, isSet: boolean): LivekitConfig | null => {
  if (!isSet) {
    const alone = ALONE.find((name) => env[name] !== undefined);
    if (alone !== undefined) throw new ConfigError(`LIVEKIT_URL must be set, because ${alone} is.`);
    return null;
  }
  const { LIVEKIT_URL: url = '', LIVEKIT_API_KEY: apiKey = '', LIVEKIT_API_SECRET: apiSecret = '' } = env;
  const { LIVEKIT_CLIENT_URL: clientUrl, LIVEKIT_CLIENT_URLS: clientUrls } = env;
  return serverOf({ url, apiKey, apiSecret, clientUrl, clientUrls }, env, 'LIVEKIT_CLIENT_URLS');
};

/** The further ones by name. @throws ConfigError */
export const livekitClusters = (env: Env): ReadonlyMap<string, LivekitConfig> =>
  new Map(
    Object.entries(env.LIVEKIT_CLUSTERS ?? {}).map(([name, given]) => [name, serverOf(given, env, 'LIVEKIT_CLUSTERS')]),
  );
