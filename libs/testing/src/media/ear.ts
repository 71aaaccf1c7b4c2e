import { EventEmitter, once } from 'node:events';
import { AudioStream, type RemoteTrack } from '@livekit/rtc-node';
import { heardNow } from './bot.clock.js';

/** Root mean square, of 1 at full scale, above which a frame is a tone and not comfort noise. */
const LOUD = 0.02;
const QUIET_FRAMES = 20;

/** What one listener hears of one other participant: the energy of the frames that arrive. */
export class Ear extends EventEmitter<{ changed: [] }> {
  private loud = false;
  private changedAt = heardNow();
  private energy = 0;
  /** Loud frames so far: growing means that sound goes on arriving. */
  loudFrames = 0;

  /** Energy of the last frame, 0 when there is no track. */
  get level(): number {
    return this.energy;
  }

  get hears(): boolean {
    return this.loud;
  }

  /** Resolves when the state is (or becomes) the wanted one, with the time of the first loud, or the last loud, frame. */
  async until(loud: boolean, withinMs: number): Promise<number> {
    const signal = AbortSignal.timeout(withinMs);
    while (this.loud !== loud) await once(this, 'changed', { signal });
    return this.changedAt;
  }

  /** Follows a track to its end. */
  async listen(track: RemoteTrack): Promise<void> {
    let quiet = 0;
    let lastLoud = heardNow();
    for await (const frame of new AudioStream(track, { sampleRate: 16_000, numChannels: 1 })) {
      this.energy = rms(frame.data);
      quiet = this.energy > LOUD ? 0 : quiet + 1;
      if (quiet === 0) {
        this.loudFrames += 1;
        lastLoud = heardNow();
        this.turn(true, lastLoud);
      } else if (quiet >= QUIET_FRAMES) this.turn(false, lastLoud);
    }
    this.energy = 0;
    this.turn(false, lastLoud);
  }

  private turn(loud: boolean, at: number): void {
    if (this.loud === loud) return;
    this.loud = loud;
    this.changedAt = at;
    this.emit('changed');
  }
}

const rms = (samples: Int16Array): number => {
  let sum = 0;
  for (const sample of samples) sum += (sample / 32_768) ** 2;
  return Math.sqrt(sum / Math.max(1, samples.length));
};
