import { type SessionState, evolve, unissued } from '@diemcau/session';
import type { EventsFrame, SnapshotFrame } from '../protocol.js';
import { judgeFrame } from '../streams.js';

/** What a client knows of a session: its audience's view, folded from frames by the same `evolve` as the service's. */
export class LiveReplica {
  state: SessionState = unissued;
  epoch: string | null = null;
  positions: Record<string, number> = {};
  /** How often it had to ask for what it missed, and how many full states it was given. */
  gaps = 0;
  snapshots = 0;

  /** `keepState` false follows positions only: two thousand of these fit in a process. */
  constructor(private readonly keepState = true) {}

  takeSnapshot({ epoch, seq, streams, view }: SnapshotFrame): void {
    this.snapshots += 1;
    this.epoch = epoch;
    this.positions = Object.fromEntries(streams.map((stream) => [stream, seq]));
    if (this.keepState) this.state = view;
  }

  /** False when something is missing in between, and the service must be asked for it. */
  takeEvents({ epoch, stream, from, to, events }: EventsFrame): boolean {
    const last = this.positions[stream];
    if (last === undefined || epoch !== this.epoch) return this.missed();
    const verdict = judgeFrame(last, from, to);
    if (verdict === 'gap') return this.missed();
    if (verdict === 'old') return true;
    if (this.keepState) {
      for (const { seq, event } of events) if (seq > last) this.state = evolve(this.state, event);
    }
    this.positions[stream] = to;
    return true;
  }

  private missed(): false {
    this.gaps += 1;
    return false;
  }
}
