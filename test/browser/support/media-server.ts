import { type FragileLivekit, livekitFromEnvironment, startFragileLivekit } from '#livekit-server';

/** A real LiveKit for a story; one that is missing fails it: what it proves can be proved by nothing else. */
export const mediaServer = async (): Promise<FragileLivekit> => {
  const source = livekitFromEnvironment();
  if (source === undefined) throw new Error('No LiveKit server: set DIEMCAU_LIVEKIT_BIN.');
  return startFragileLivekit(source);
};

/** What the service is told of it. */
export const mediaSettings = ({ url, apiKey, apiSecret }: FragileLivekit): Readonly<Record<string, string>> => ({
  LIVEKIT_URL: url,
  LIVEKIT_API_KEY: apiKey,
  LIVEKIT_API_SECRET: apiSecret,
});
