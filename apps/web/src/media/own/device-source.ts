import type { LocalParticipant, TrackPublishOptions } from 'livekit-client';
import { noSource, type OwnSource } from '../media-view.js';
import { deviceProblem, type DeviceProblem } from './device-problem.js';
import { mediaDevices } from './media-devices.js';
import type { Wish } from './own-wishes.js';

/** A publication that the media server did not take is tried again after this long. */
const AGAIN_MS = 1_500;

export interface SourceParts {
  readonly kind: 'audio' | 'video';
  readonly constraints: () => MediaTrackConstraints;
  /** Empty: the machine's own choice. */
  readonly chosen: () => string;
  readonly publish: TrackPublishOptions;
  readonly changed: (source: OwnSource) => void;
}

/**
 * One device of this machine, brought to where it is wished to be. Taking it away is done at once and waits for nobody: the device is
 * stopped before the media server is told.
 */
export class DeviceSource {
  private wish: Wish = 'off';
  private room: LocalParticipant | null = null;
  private track: MediaStreamTrack | null = null;
  private sentTo: LocalParticipant | null = null;
  private failed: DeviceProblem | null = null;
  private replaced = false;
  private working = false;
  private acquiring: Promise<void> | null = null;
  private resting: ReturnType<typeof setTimeout> | null = null;
  private view = noSource;

  constructor(private readonly parts: SourceParts) {}

  /** `room`: whom to send to, while there is a room and it takes this. */
  want(wish: Wish, room: LocalParticipant | null): void {
    const wishes = wish !== this.wish || room !== this.room;
    if (wish !== this.wish) this.failed = null;
    this.wish = wish;
    this.room = room;
    if (wish === 'off') this.stop();
    else if (wishes) void this.work();
    this.show();
  }

  /** The device, opened now, as an answer to a press. */
  async open(): Promise<DeviceProblem | null> {
    this.failed = null;
    await this.acquire();
    this.show();
    return this.failed;
  }

  /** Another device was chosen, or devices came and went. */
  async reopen(): Promise<void> {
    if (this.wish === 'off' && this.track === null) return;
    this.drop();
    this.failed = null;
    await this.work();
  }

  /** A device that is gone by itself, or that could not be had before, is looked for again. */
  devicesChanged(): void {
    if (this.wish !== 'off' && this.track === null) {
      this.failed = null;
      void this.work();
    }
  }

  stop(): void {
    if (this.resting !== null) clearTimeout(this.resting);
    this.resting = null;
    this.drop();
    this.replaced = false;
    this.show();
  }

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    try {
      while (await this.step());
    } finally {
      this.working = false;
      this.show();
    }
  }

  private isWished(): boolean {
    return this.wish !== 'off';
  }

  /** One thing nearer to the wish; false when there is nothing to do. */
  private async step(): Promise<boolean> {
    if (!this.isWished() || this.failed !== null || this.resting !== null) return false;
    if (this.track === null) {
      this.show();
      await this.acquire();
      // The right may have gone while the browser asked its user.
      if (!this.isWished()) this.drop();
      return true;
    }
    const target = this.wish === 'send' ? this.room : null;
    if (this.sentTo === target) return false;
    if (target === null) this.takeBack();
    else await this.send(target, this.track);
    return true;
  }

  /** One question to the browser at a time, however many ask. */
  private async acquire(): Promise<void> {
    this.acquiring ??= this.askBrowser().finally(() => (this.acquiring = null));
    await this.acquiring;
  }

  private async askBrowser(): Promise<void> {
    if (this.track !== null) return;
    const devices = mediaDevices();
    if (devices === undefined) {
      this.failed = 'insecure';
      return;
    }
    const { kind, constraints } = this.parts;
    try {
      const stream = await devices.getUserMedia({ [kind]: constraints() });
      const [track = null] = stream.getTracks();
      if (track !== null) this.take(track);
    } catch (error) {
      this.failed = deviceProblem(error);
    }
  }

  private take(track: MediaStreamTrack): void {
    const chosen = this.parts.chosen();
    this.track = track;
    this.replaced = chosen !== '' && track.getSettings().deviceId !== chosen;
    track.addEventListener('ended', () => {
      if (this.track !== track) return;
      this.drop();
      this.replaced = true;
      void this.work();
    });
  }

  private async send(target: LocalParticipant, track: MediaStreamTrack): Promise<void> {
    try {
      this.sentTo = target;
      await target.publishTrack(track, this.parts.publish);
      // The right, or the device, may have gone while the publication was on its way.
      if (this.track !== track) await target.unpublishTrack(track, true);
    } catch {
      if (this.sentTo === target) this.sentTo = null;
      this.resting = setTimeout(() => {
        this.resting = null;
        void this.work();
      }, AGAIN_MS);
    }
  }

  private drop(): void {
    this.takeBack();
    this.track?.stop();
    this.track = null;
  }

  private takeBack(): void {
    const { sentTo, track } = this;
    this.sentTo = null;
    if (sentTo !== null && track !== null) void sentTo.unpublishTrack(track, false).catch(() => undefined);
  }

  private show(): void {
    const { track, failed: problem, replaced } = this;
    const view: OwnSource = { state: this.state(), problem, track, replaced };
    const before = this.view;
    if ((Object.keys(view) as (keyof OwnSource)[]).every((key) => view[key] === before[key])) return;
    this.view = view;
    this.parts.changed(view);
  }

  private state(): OwnSource['state'] {
    if (this.track !== null) return this.sentTo === null || this.working ? 'ready' : 'sent';
    return this.wish !== 'off' && this.failed === null ? 'opening' : 'off';
  }
}
