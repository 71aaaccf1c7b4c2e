import { AudioFrame, AudioSource } from '@livekit/rtc-node';

const SAMPLE_RATE = 48_000;
const FRAME = SAMPLE_RATE / 100;
const AMPLITUDE = 10_000;
const QUEUE_MS = 100;

/** An endless sine as an audio source: something to be heard. The source's short queue paces it. */
export class Tone {
  readonly source = new AudioSource(SAMPLE_RATE, 1, QUEUE_MS);
  private sounding = true;
  private readonly pumping: Promise<void>;

  constructor(hertz: number) {
    this.pumping = this.pump(hertz);
  }

  async stop(): Promise<void> {
    this.sounding = false;
    await this.pumping;
    await this.source.close();
  }

  private async pump(hertz: number): Promise<void> {
    const step = (2 * Math.PI * hertz) / SAMPLE_RATE;
    for (let phase = 0; this.sounding; phase += FRAME * step) {
      const samples = Int16Array.from({ length: FRAME }, (_, i) => AMPLITUDE * Math.sin(phase + i * step));
      await this.source.captureFrame(new AudioFrame(samples, SAMPLE_RATE, 1, FRAME));
    }
  }
}
