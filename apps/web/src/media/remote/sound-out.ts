import type { PointId } from '@diemcau/session';
import type { RemoteAudioTrack, RemoteTrackPublication } from 'livekit-client';

/** Of 1 at full scale: above it is a voice, below it the noise of an open room. */
const AUDIBLE = 0.01;

interface Playing {
  readonly track: RemoteAudioTrack;
  readonly pointId: PointId;
}

/** The loudspeaker: an element for each sound that is played, and none for any other. */
export class SoundOut {
  private readonly playing = new Map<RemoteTrackPublication, Playing>();
  private output = '';

  /** Begins to play it, unless it is played already. */
  play(publication: RemoteTrackPublication, pointId: PointId): void {
    const track = publication.track as RemoteAudioTrack;
    const before = this.playing.get(publication);
    if (before?.track === track) return;
    if (before !== undefined) hush(before);
    const element = track.attach();
    element.dataset.point = pointId;
    document.body.append(element);
    if (this.output !== '') void track.setSinkId(this.output).catch(() => undefined);
    this.playing.set(publication, { track, pointId });
  }

  keepOnly(keep: ReadonlySet<RemoteTrackPublication>): void {
    for (const [publication, playing] of this.playing) {
      if (keep.has(publication) && publication.track === playing.track) continue;
      hush(playing);
      this.playing.delete(publication);
    }
  }

  /** The loudspeaker that was chosen; empty is the machine's own choice. */
  useOutput(deviceId: string): void {
    this.output = deviceId;
    for (const { track } of this.playing.values()) void track.setSinkId(deviceId).catch(() => undefined);
  }

  /** Points whose sound arrives here just now. */
  loudNow(): readonly PointId[] {
    return [...this.playing.values()].filter(({ track }) => levelOf(track) > AUDIBLE).map(({ pointId }) => pointId);
  }
}

const hush = ({ track }: Playing): void => {
  for (const element of track.detach()) element.remove();
};

const levelOf = (track: RemoteAudioTrack): number =>
  Math.max(0, ...(track.receiver?.getSynchronizationSources() ?? []).map(({ audioLevel }) => audioLevel ?? 0));
