import type * as Livekit from 'livekit-client';

export type LivekitClient = typeof Livekit;

let arriving: Promise<LivekitClient> | null = null;

/** The media client, fetched when it is needed first. @throws when the line does not carry it; asking again fetches again. */
export const livekit = (): Promise<LivekitClient> => {
  arriving ??= import('livekit-client').catch((error: unknown) => {
    arriving = null;
    throw error;
  });
  return arriving;
};
