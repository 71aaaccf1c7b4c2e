import type { MediaTicketBody } from '@diemcau/contract';
import type { Room } from 'livekit-client';
import type { LivekitClient } from './livekit.js';

/** The media client's own attempts to mend a connection; then the page comes in anew, with a new ticket. */
const MENDING_MS = [0, 300, 1_000, 2_000, 4_000, 4_000];
/** Longer than the media client's own patience: an attempt at a server that is only starting may hang for ever. */
const CONNECT_WITHIN_MS = 40_000;

export interface Joined {
  readonly room: Room;
  /** False while the media client mends the connection. */
  readonly steady: () => boolean;
  /** LiveKit's reason, once the connection is over for good. */
  readonly over: Promise<string>;
}

const within = async (work: Promise<void>, ms: number): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the media server does not answer')), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** One connection to the media room. `changed`: something in it is not as it was. @throws when there is none to be had. */
export const joinRoom = async (
  lib: LivekitClient,
  { url, token }: MediaTicketBody,
  changed: () => void,
): Promise<Joined> => {
  const { ConnectionState, DisconnectReason, Room, RoomEvent } = lib;
  const room = new Room({
    adaptiveStream: { pixelDensity: 'screen', pauseVideoInBackground: true },
    dynacast: true,
    // Selective subscription may fail without a word in some browsers when there is one connection for both ways.
    singlePeerConnection: false,
    stopLocalTrackOnUnpublish: false,
    reconnectPolicy: { nextRetryDelayInMs: ({ retryCount }) => MENDING_MS[retryCount] ?? null },
  });
  const over = new Promise<string>((resolve) => {
    room.on(RoomEvent.Disconnected, (reason) =>
      resolve(reason === undefined ? 'UNKNOWN_REASON' : DisconnectReason[reason]),
    );
  });
  for (const event of WATCHED) room.on(RoomEvent[event], changed);
  try {
    await within(
      room.connect(url, token, { autoSubscribe: false, maxRetries: 0, subscriberAllowPause: true }),
      CONNECT_WITHIN_MS,
    );
  } catch (error) {
    if (room.state !== ConnectionState.Disconnected) void room.disconnect();
    throw error;
  }
  return { room, over, steady: () => room.state === ConnectionState.Connected };
};

const WATCHED = [
  'ConnectionStateChanged',
  'Reconnected',
  'ParticipantConnected',
  'ParticipantDisconnected',
  'TrackPublished',
  'TrackUnpublished',
  'TrackSubscribed',
  'TrackUnsubscribed',
  'TrackMuted',
  'TrackUnmuted',
  'LocalTrackUnpublished',
  'ActiveSpeakersChanged',
  'ConnectionQualityChanged',
  'ParticipantPermissionsChanged',
  'AudioPlaybackStatusChanged',
] as const satisfies readonly (keyof LivekitClient['RoomEvent'])[];
