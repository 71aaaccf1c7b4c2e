import { LivekitMediaRooms, LivekitMediaTokens } from '@diemcau/media';
import type { MediaRooms, MediaTokens } from '@diemcau/runtime';
import { livekitFromEnvironment, startLivekit } from '#livekit-server';

/** The project's own LiveKit for one suite, and our adapters on it. */
export interface LivekitForTest {
  readonly rooms: MediaRooms;
  readonly tokens: MediaTokens;
  readonly url: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  stop(): Promise<void>;
}

/** A missing server fails the suite: what it proves can be proved by nothing else. */
export const livekitForTest = async (): Promise<LivekitForTest> => {
  const source = livekitFromEnvironment();
  if (source === undefined) {
    throw new Error('No LiveKit server: run through `npm test`, or set LIVEKIT_URL or DIEMCAU_LIVEKIT_BIN.');
  }
  const server = await startLivekit(source);
  const { url, apiKey, apiSecret } = server;
  const settings = { apiUrl: url, clientUrl: url, apiKey, apiSecret };
  const rooms = new LivekitMediaRooms(settings);
  return { rooms, tokens: new LivekitMediaTokens(settings), url, apiKey, apiSecret, stop: () => server.stop() };
};
