import { readMediaIdentity } from '@diemcau/contract';
import type { PointId } from '@diemcau/session';
import type { RemoteParticipant, RemoteVideoTrack, Room, Track } from 'livekit-client';
import type { LivekitClient } from '../livekit.js';
import type { PointMedia, Quality } from '../media-view.js';

const videoOf = (participant: RemoteParticipant, source: Track.Source): RemoteVideoTrack | null => {
  const publication = participant.getTrackPublication(source);
  return (publication?.track as RemoteVideoTrack | undefined) ?? null;
};

const mediaOf = (
  { Track: { Source } }: LivekitClient,
  participant: RemoteParticipant,
  played: ReadonlySet<string>,
): PointMedia => ({
  name: participant.name ?? '',
  camera: videoOf(participant, Source.Camera),
  screen: videoOf(participant, Source.ScreenShare),
  hasCamera: participant.getTrackPublication(Source.Camera) !== undefined,
  played: played.has(participant.identity),
  loud: participant.isSpeaking,
  quality: participant.connectionQuality as `${typeof participant.connectionQuality}` satisfies Quality,
});

/** A point whose page and encoder are both there counts once. */
const both = (a: PointMedia, b: PointMedia): PointMedia => ({
  name: a.name === '' ? b.name : a.name,
  camera: a.camera ?? b.camera,
  screen: a.screen ?? b.screen,
  hasCamera: a.hasCamera || b.hasCamera,
  played: a.played || b.played,
  loud: a.loud || b.loud,
  quality: a.quality === 'unknown' ? b.quality : a.quality,
});

/** What arrives in the room, by point. */
export const pointsMedia = (
  lib: LivekitClient,
  room: Room,
  played: ReadonlySet<string>,
): ReadonlyMap<PointId, PointMedia> => {
  const points = new Map<PointId, PointMedia>();
  for (const participant of room.remoteParticipants.values()) {
    const seat = readMediaIdentity(participant.identity)?.seat;
    if (seat === undefined || seat.kind === 'console') continue;
    const media = mediaOf(lib, participant, played);
    const before = points.get(seat.pointId);
    points.set(seat.pointId, before === undefined ? media : both(before, media));
  }
  return points;
};
