import type { NoticeFrame } from '@diemcau/contract';
import type { PointId, SessionState } from '@diemcau/session';
import { isRefusal } from '../live/http.js';
import type { LiveClient } from '../live/live-client.js';
import { Store } from '../live/store.js';
import { Doorbell } from './doorbell.js';
import { livekit, type LivekitClient } from './livekit.js';
import { type Joined, joinRoom } from './media-room.js';
import { mediaTicketFor, type SeatKind } from './media-ticket.js';
import { type MediaState, type MediaView, noMedia } from './media-view.js';
import { mediaDevices } from './own/media-devices.js';
import { OwnDevices } from './own/own-devices.js';
import { restMs } from './rejoin.js';
import { Hearing } from './remote/hearing.js';
import { RemoteMedia } from './remote/remote-media.js';
import { nothingWanted, type Wanted } from './remote/wish.js';

const LISTEN_MS = 500;
/** What the service said before this page was in the room is not about this connection. */
const SETTLED_MS = 3_000;

export interface MediaSeatOptions {
  readonly live: LiveClient;
  readonly seat: SeatKind;
  /** The point that an operator's page belongs to. */
  readonly pointId?: PointId;
}

/**
 * A page's seat in the media room of its session: comes in, comes back whatever ended the connection, takes what may be heard and what is
 * shown, and sends what this machine may send. It stays until it is told to leave.
 */
export class MediaSeat {
  readonly store = new Store<MediaView>(noMedia);
  readonly own: OwnDevices;
  private readonly bell = new Doorbell();
  private readonly hearing = new Hearing();
  private wanted: Wanted = nothingWanted;
  private staying = false;
  private takesOver = false;
  private joined: (Joined & { readonly since: number }) | null = null;
  private remote: RemoteMedia | null = null;
  private end: () => void = () => undefined;
  private lastNotice: NoticeFrame | null;
  private settling = false;
  private readonly stops: (() => void)[] = [];

  constructor(private readonly options: MediaSeatOptions) {
    const { live } = options;
    this.lastNotice = live.store.read().notice;
    const session = (): SessionState => live.store.read().session;
    const pointId = (): PointId | null => this.pointId();
    this.own = new OwnDevices({ session, pointId, changed: (own) => this.store.change({ own }) });
  }

  /** Comes in, and back, until `leave`. */
  enter(): void {
    if (this.staying) return;
    this.staying = true;
    this.stops.push(this.options.live.store.subscribe(() => this.lived()));
    const listening = setInterval(() => this.listen(), LISTEN_MS);
    const devices = (): void => this.own.devicesChanged();
    const media = mediaDevices();
    media?.addEventListener('devicechange', devices);
    this.stops.push(
      () => clearInterval(listening),
      () => media?.removeEventListener('devicechange', devices),
    );
    void this.stay();
  }

  leave(): void {
    if (!this.staying) return;
    this.staying = false;
    for (const stop of this.stops.splice(0)) stop();
    this.own.stop();
    this.options.live.hears(undefined);
    this.bell.ring();
    this.end();
  }

  /** A person says that this machine is to have the seat, whoever has it now. */
  takeOver(): void {
    this.takesOver = true;
    this.bell.ring();
  }

  /** Whose picture the page shows. Sound needs no wish: it follows the floor. */
  setWanted(wanted: Wanted): void {
    this.wanted = wanted;
    this.settle();
  }

  /** After somebody touched the page. */
  async startSound(): Promise<void> {
    await this.joined?.room.startAudio();
    this.settle();
  }

  useLoudspeaker(deviceId: string): void {
    this.own.choose({ loudspeaker: deviceId });
    this.remote?.sound.useOutput(deviceId);
  }

  private async stay(): Promise<void> {
    let failures = 0;
    while (this.staying) {
      if (!this.hasRoom()) {
        this.tell({ kind: 'off' });
        await this.bell.wait(Infinity);
        continue;
      }
      await this.bell.wait(restMs(failures, Math.random()));
      failures = (await this.visit()) ? 0 : failures + 1;
    }
    this.store.change(noMedia);
  }

  /** One connection from its beginning to its end; false when there was none. */
  private async visit(): Promise<boolean> {
    if (!this.staying || !this.hasRoom()) return true;
    if (this.store.read().state.kind !== 'away') this.tell({ kind: 'connecting' });
    try {
      const lib = await livekit();
      const ticket = await mediaTicketFor(this.options.live, this.options.seat, this.takesOver);
      this.takesOver = false;
      const joined = await joinRoom(lib, ticket, () => this.settle());
      await this.be(lib, joined);
      return true;
    } catch (error) {
      return this.failed(error);
    }
  }

  private async be(lib: LivekitClient, joined: Joined): Promise<void> {
    const ended = new Promise<void>((resolve) => (this.end = resolve));
    const { live } = this.options;
    const session = (): SessionState => live.store.read().session;
    const parts = { lib, room: joined.room, session, wanted: () => this.wanted, ownPoint: () => this.pointId() };
    this.joined = { ...joined, since: performance.now() };
    this.remote = new RemoteMedia(parts);
    this.remote.sound.useOutput(this.own.choice.loudspeaker);
    this.tell({ kind: 'in' });
    this.own.enter(this.options.seat === 'console' ? null : joined.room.localParticipant);
    this.settle();
    // Whatever it was, the page comes back: it stays away only when it was told to, and then it knows.
    if (this.staying) await Promise.race([joined.over, ended]);
    this.joined = null;
    this.remote.close();
    this.remote = null;
    this.own.enter(null);
    void joined.room.disconnect(false);
    this.store.change({ points: new Map(), quality: 'unknown' });
    if (this.staying) this.tell({ kind: 'connecting' });
  }

  /** True when the next try need not wait. */
  private async failed(error: unknown): Promise<boolean> {
    this.takesOver = false;
    const code = isRefusal(error) ? error.code : null;
    if (code === null || code === 'MEDIA_NOT_OPEN') {
      this.tell(code === null ? { kind: 'away' } : { kind: 'connecting' });
      return false;
    }
    this.tell(code === 'MEDIA_SEAT_TAKEN' ? { kind: 'taken_elsewhere' } : { kind: 'not_possible', why: code });
    while (this.staying && !this.wantsAgain()) await this.bell.wait(Infinity);
    return true;
  }

  private wantsAgain(): boolean {
    return this.takesOver || !this.hasRoom();
  }

  private hasRoom(): boolean {
    const { session, line } = this.options.live.store.read();
    if (session.status !== 'issued' || line.kind === 'refused') return false;
    const { phase } = session.lifecycle.current;
    return phase === 'rehearsing' || phase === 'live' || phase === 'paused';
  }

  private pointId(): PointId | null {
    const { live, seat, pointId } = this.options;
    if (seat === 'console') return null;
    const { session } = live.store.read();
    return seat === 'hall' && session.status === 'issued' ? session.sound.hallId : (pointId ?? null);
  }

  /** Something was said on the control line. */
  private lived(): void {
    const { notice, line } = this.options.live.store.read();
    this.own.settle();
    this.settle();
    if (this.joined !== null && !this.hasRoom()) this.end();
    if (notice !== this.lastNotice && notice !== null) this.noticed(notice);
    this.lastNotice = notice;
    if (line.kind === 'online' || line.kind === 'refused') this.wakeUnlessTaken();
  }

  private noticed({ notice, pointIds }: NoticeFrame): void {
    const { joined } = this;
    const own = this.pointId();
    if (own === null || pointIds?.includes(own) === false) return;
    if (joined === null) this.bell.ring();
    if (joined === null || performance.now() - joined.since < SETTLED_MS) return;
    // The next ticket tells whether another device has the seat.
    if (notice === 'media_taken_over') this.end();
    if (notice === 'media_missing' && joined.steady()) this.end();
  }

  private wakeUnlessTaken(): void {
    const { kind } = this.store.read().state;
    if (kind === 'off' || (this.joined === null && !this.hasRoom())) this.bell.ring();
  }

  /** At the end of what is going on: many things change together. */
  private settle(): void {
    if (this.settling) return;
    this.settling = true;
    queueMicrotask(() => {
      this.settling = false;
      this.settleNow();
    });
  }

  private settleNow(): void {
    const { joined, remote } = this;
    if (joined === null || remote === null) return;
    const { room } = joined;
    this.own.settle();
    const points = remote.settle();
    const kind = joined.steady() ? 'in' : 'connecting';
    const quality = room.localParticipant.connectionQuality;
    this.store.change({ points, quality, soundBlocked: !room.canPlaybackAudio });
    if (this.staying) this.tell({ kind });
  }

  private tell(state: MediaState): void {
    const before = this.store.read().state;
    if (before.kind !== state.kind || before.kind === 'not_possible') this.store.change({ state });
  }

  /** The desk wants to know who is really heard in the hall, and at its own seats. */
  private listen(): void {
    const { live, seat } = this.options;
    const { session } = live.store.read();
    if (seat === 'point' && !(session.status === 'issued' && session.sound.hallId === this.pointId())) return;
    const loud = this.remote?.sound.loudNow() ?? [];
    live.hears(this.hearing.note(loud, performance.now()));
  }
}
