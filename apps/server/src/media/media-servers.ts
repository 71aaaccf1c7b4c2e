import { LivekitMediaHints, LivekitMediaRooms, LivekitMediaTokens, LivekitWhipRelay } from '@diemcau/media';
import { type MediaServer, OWN_CLUSTER } from '@diemcau/runtime';
import type { LivekitConfig, ServerConfig } from '../platform/config/server.config.js';
import type { ServerOverrides } from '../platform/server-overrides.js';

export type MediaServers = ReadonlyMap<string, MediaServer>;

const livekitServer = (livekit: LivekitConfig): MediaServer => {
  const settings = { ...livekit, apiUrl: livekit.url };
  return {
    rooms: new LivekitMediaRooms(settings),
    tokens: new LivekitMediaTokens(settings),
    hints: new LivekitMediaHints(settings),
    whip: new LivekitWhipRelay(settings),
  };
};

/** The media servers of the configuration by name, our own among them; null without any. */
export const mediaServersOf = (
  { livekit, livekitClusters }: ServerConfig,
  { media, mediaClusters }: ServerOverrides,
): MediaServers | null => {
  const own = media ?? (livekit === null ? null : livekitServer(livekit));
  if (own === null) return null;
  const others = [...livekitClusters].map(
    ([name, config]) => [name, mediaClusters?.[name] ?? livekitServer(config)] as const,
  );
  return new Map([[OWN_CLUSTER, own], ...others]);
};
