import {
  MediaError,
  type MediaParticipant,
  type MediaPermission,
  type MediaRoomLimits,
  MediaRooms,
  type MediaSource,
} from '@diemcau/runtime';
import { type ParticipantInfo, RoomServiceClient } from 'livekit-server-sdk';
import { type LivekitSettings, REQUEST_TIMEOUT_S, ROOM_TIMEOUTS } from './livekit-settings.js';
import { mediaFailure } from './media-failure.js';
import {
  fromParticipantPermission,
  mutedSources,
  publishedSources,
  sourceOf,
  toParticipantPermission,
} from './participant-permission.js';

/** LiveKit's room service behind the port. */
export class LivekitMediaRooms extends MediaRooms {
  private readonly client: RoomServiceClient;

  constructor(settings: LivekitSettings) {
    super();
    this.client = new RoomServiceClient(settings.apiUrl, settings.apiKey, settings.apiSecret, {
      requestTimeout: settings.requestTimeout ?? REQUEST_TIMEOUT_S,
      failover: false,
    });
  }

  async check(): Promise<void> {
    // A name nobody uses: the answer is empty, however many rooms there are.
    await attempt('listRooms', this.client.listRooms(['-']));
  }

  async listRooms(): Promise<readonly string[]> {
    const rooms = await attempt('listRooms', this.client.listRooms());
    return rooms.map(({ name }) => name);
  }

  async ensureRoom(room: string, limits?: MediaRoomLimits): Promise<void> {
    const options = limits === undefined ? ROOM_TIMEOUTS : limited(limits);
    await attempt('createRoom', this.client.createRoom({ name: room, ...options }));
  }

  async deleteRoom(room: string): Promise<void> {
    await unlessGone(attempt('deleteRoom', this.client.deleteRoom(room)));
  }

  async listParticipants(room: string): Promise<readonly MediaParticipant[]> {
    const listed = attempt('listParticipants', this.client.listParticipants(room));
    const [infos] = await Promise.all([listed, this.mustExist(room)]);
    return infos.map(toMediaParticipant);
  }

  async setPermission(room: string, identity: string, permission: MediaPermission): Promise<void> {
    const change = { permission: toParticipantPermission(permission) };
    await attempt('updateParticipant', this.client.updateParticipant(room, identity, change));
  }

  async setMuted(room: string, identity: string, source: MediaSource, muted: boolean): Promise<void> {
    const found = attempt('getParticipant', this.client.getParticipant(room, identity));
    const [info] = await Promise.all([found, this.mustExist(room)]);
    const tracks = info.tracks.filter((track) => sourceOf(track) === source);
    if (tracks.length === 0) throw new MediaError('not_found', `setMuted: ${identity} has no ${source}`);
    const differing = tracks.filter((track) => track.muted !== muted);
    const calls = differing.map(({ sid }) => this.client.mutePublishedTrack(room, identity, sid, muted));
    await Promise.all(calls.map((call) => attempt('mutePublishedTrack', call)));
  }

  async removeParticipant(room: string, identity: string): Promise<void> {
    await unlessGone(attempt('removeParticipant', this.client.removeParticipant(room, identity)));
  }

  /** A restart without Redis forgets every room, and LiveKit lets a question about one wait for 3 s before it says something else. */
  private async mustExist(room: string): Promise<void> {
    const rooms = await attempt('listRooms', this.client.listRooms([room]));
    if (rooms.length === 0) throw new MediaError('not_found', `there is no room ${room}`);
  }
}

const limited = ({ emptyTimeoutSec, departureTimeoutSec, maxParticipants }: MediaRoomLimits) => ({
  emptyTimeout: emptyTimeoutSec,
  departureTimeout: departureTimeoutSec,
  maxParticipants,
});

const attempt = async <Value>(call: string, answer: Promise<Value>): Promise<Value> => {
  try {
    return await answer;
  } catch (error) {
    throw mediaFailure(call, error);
  }
};

const unlessGone = async (call: Promise<unknown>): Promise<void> => {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof MediaError && error.kind === 'not_found')) throw error;
  }
};

const toMediaParticipant = (info: ParticipantInfo): MediaParticipant => {
  const muted = mutedSources(info);
  return {
    identity: info.identity,
    permission: fromParticipantPermission(info.permission),
    publishing: publishedSources(info),
    ...(muted.length === 0 ? {} : { muted }),
  };
};
