import type { LiveClient } from '../../live/live-client.js';
import { Store } from '../../live/store.js';
import { type Line, type LineId, type Lines, reportOf, untried } from './test-lines.js';
import { text } from './text.js';
import { tryCamera } from './try-camera.js';
import { tryControl, tryMedia, trySending } from './try-lines.js';
import { tryLoudspeaker } from './try-loudspeaker.js';
import { tryMicrophone } from './try-microphone.js';

export interface TestView {
  readonly lines: Lines;
  /** What is tried just now, for the level bar and the picture. */
  readonly microphone: MediaStreamTrack | null;
  readonly camera: MediaStreamTrack | null;
  /** Why the desk did not take the report. */
  readonly refusal: string | null;
  readonly stage: 'idle' | 'running' | 'reporting' | 'reported' | 'unreported';
}

const SKIPPED: Line = { state: 'skipped', remedy: null };

/** One run through the seven lines, and its report to the desk. */
export class DeviceTest {
  readonly store = new Store<TestView>({
    lines: untried,
    microphone: null,
    camera: null,
    refusal: null,
    stage: 'idle',
  });
  private heard: ((heard: boolean) => void) | null = null;
  private skipped = false;

  constructor(
    private readonly client: LiveClient,
    private readonly pointId: string,
  ) {}

  async run(): Promise<void> {
    this.skipped = false;
    this.store.change({ lines: untried, stage: 'running', refusal: null });
    await this.try('page', () => Promise.resolve(securePage()));
    await this.try('microphone', () => tryMicrophone((microphone) => this.store.change({ microphone })));
    await this.try('loudspeaker', () => this.loudspeaker());
    await this.try('camera', () => tryCamera((camera) => this.store.change({ camera })));
    await this.try('control', () => tryControl(this.client));
    let check: Awaited<ReturnType<typeof tryMedia>>['check'] = null;
    await this.try('media', async () => {
      const tried = await tryMedia(this.client);
      check = tried.check;
      return tried.line;
    });
    await this.try('sending', () => trySending(check));
    await this.report();
  }

  /** Somebody says whether the chime was heard. */
  answer(heard: boolean): void {
    this.heard?.(heard);
  }

  /** What was not tried yet stays untried, and the desk is told so. */
  skipRest(): void {
    this.skipped = true;
    this.heard?.(false);
    if (this.store.read().stage === 'idle') void this.run();
  }

  private async try(id: LineId, work: () => Promise<Line>): Promise<void> {
    if (this.isSkipped()) {
      this.put(id, SKIPPED);
      return;
    }
    this.put(id, { state: 'running', remedy: null });
    const line = await work().catch((): Line => ({ state: 'failed', remedy: 'other' }));
    // A person who skips in the middle of a line has not seen it fail.
    this.put(id, this.isSkipped() && line.state !== 'passed' ? SKIPPED : line);
  }

  private isSkipped(): boolean {
    return this.skipped;
  }

  private async loudspeaker(): Promise<Line> {
    const measured = await tryLoudspeaker();
    if (measured !== null) return measured;
    this.put('loudspeaker', { state: 'asking', remedy: null });
    const heard = await new Promise<boolean>((resolve) => (this.heard = resolve));
    this.heard = null;
    return heard ? { state: 'passed', remedy: null } : { state: 'failed', remedy: 'unheard' };
  }

  private async report(): Promise<void> {
    this.store.change({ stage: 'reporting' });
    const report = reportOf(this.store.read().lines, (remedy) => text.remedies[remedy]);
    const note = this.isSkipped() ? `${text.skippedNote} ${report.note}`.trim().slice(0, 500) : report.note;
    const data = { pointId: this.pointId, report: { ...report, note } };
    const ack = await this.client.send('ReportEquipmentTest', data);
    if (ack.ok) this.store.change({ stage: 'reported' });
    else this.store.change({ stage: 'unreported', refusal: ack.error.code });
  }

  private put(id: LineId, line: Line): void {
    this.store.change({ lines: { ...this.store.read().lines, [id]: line } });
  }
}

/** Browsers keep their devices from a page that came by plain http. */
const securePage = (): Line =>
  window.isSecureContext ? { state: 'passed', remedy: null } : { state: 'failed', remedy: 'insecure' };
