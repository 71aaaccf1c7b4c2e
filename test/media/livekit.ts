import { LivekitMediaHints, LivekitMediaRooms, LivekitMediaTokens } from '@diemcau/media';
import type { MediaHints, MediaRooms, MediaTokens } from '@diemcau/runtime';
import { livekitFromEnvironment, type LivekitOptions, startLivekit } from '#livekit-server';

/** The project's own LiveKit for one suite, and our adapters on it. */
export interface LivekitForTest {
  readonly rooms: MediaRooms;
  readonly tokens: MediaTokens;
  readonly hints: MediaHints;
  /** What the service is told of this server, as settings. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** A missing server fails the suite: what it proves can be proved by nothing else. `webhookUrl`: where it is to call. */
export const livekitForTest = async (
  webhookUrl?: string,
  config?: LivekitOptions['config'],
): Promise<LivekitForTest> => {
  const source = livekitFromEnvironment();
  if (source === undefined) {
    throw new Error('No LiveKit server: run through `npm test`, or set LIVEKIT_URL or DIEMCAU_LIVEKIT_BIN.');
  }
  const server = await startLivekit(source, {
    ...(webhookUrl === undefined ? {} : { webhookUrl }),
    ...(config === undefined ? {} : { config }),
  });
  const { url, apiKey, apiSecret } = server;
  const settings = { apiUrl: url, clientUrl: url, apiKey, apiSecret };
  return {
    rooms: new LivekitMediaRooms(settings),
    tokens: new LivekitMediaTokens(settings),
    hints: new LivekitMediaHints(settings),
    environment: { LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret },
    stop: () => server.stop(),
  };
};
