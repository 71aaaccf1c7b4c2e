import { playedIdentities, readMediaIdentity } from '@diemcau/contract';
import type { PointId, SessionState } from '@diemcau/session';
import type { RemoteParticipant, RemoteTrackPublication, Room } from 'livekit-client';
import type { LivekitClient } from '../livekit.js';
import type { PointMedia } from '../media-view.js';
import { pointsMedia } from './points-media.js';
import { SoundOut } from './sound-out.js';
import type { Wanted } from './wish.js';

export interface RemoteParts {
  readonly lib: LivekitClient;
  readonly room: Room;
  readonly session: () => SessionState;
  readonly wanted: () => Wanted;
  /** The point that sits here: its own sound is not played to it, whatever device sends it. */
  readonly ownPoint: () => PointId | null;
}

/**
 * What this page takes from the media room. Sound: the second lock, of nobody but whom the session lets be heard. Pictures: of nobody but
 * whom the page shows.
 */
export class RemoteMedia {
  readonly sound = new SoundOut();

  constructor(private readonly parts: RemoteParts) {}

  /** Brings subscriptions and loudspeaker into line with the session and the page; asks for nothing twice. */
  settle(): ReadonlyMap<PointId, PointMedia> {
    const { lib, room } = this.parts;
    const played = this.played();
    const keep = new Set<RemoteTrackPublication>();
    for (const participant of room.remoteParticipants.values()) {
      const pointId = pointOf(participant);
      if (pointId === null) continue;
      for (const publication of participant.trackPublications.values()) {
        if (this.take(publication, pointId, played.has(participant.identity))) keep.add(publication);
      }
    }
    this.sound.keepOnly(keep);
    return pointsMedia(lib, room, played);
  }

  close(): void {
    this.sound.keepOnly(new Set());
  }

  private played(): ReadonlySet<string> {
    const { room, session, ownPoint } = this.parts;
    const state = session();
    if (state.status !== 'issued') return new Set();
    const own = ownPoint();
    const others = [...room.remoteParticipants.values()].filter((one) => pointOf(one) !== own);
    return playedIdentities(
      state,
      others.map(({ identity }) => identity),
    );
  }

  /** True for sound that is played. */
  private take(publication: RemoteTrackPublication, pointId: PointId, isPlayed: boolean): boolean {
    const { lib, wanted } = this.parts;
    const size = wanted().get(pointId);
    const isSound = publication.kind === lib.Track.Kind.Audio;
    const wish = isSound ? isPlayed : size !== undefined;
    if (publication.isDesired !== wish) publication.setSubscribed(wish);
    if (!isSound) {
      if (wish) this.size(publication, size === 'small');
      return false;
    }
    if (wish && publication.track instanceof lib.RemoteAudioTrack) this.sound.play(publication, pointId);
    return wish;
  }

  private size(publication: RemoteTrackPublication, isSmall: boolean): void {
    const { VideoQuality } = this.parts.lib;
    const quality = isSmall ? VideoQuality.LOW : VideoQuality.HIGH;
    if (publication.isSubscribed && publication.videoQuality !== quality) publication.setVideoQuality(quality);
  }
}

/** Null for consoles, and for whoever is not of this service. */
const pointOf = ({ identity }: RemoteParticipant): PointId | null => {
  const seat = readMediaIdentity(identity)?.seat;
  return seat === undefined || seat.kind === 'console' ? null : seat.pointId;
};
