import type { SnapshotFrame } from '@diemcau/contract';
import type { Moment } from '@diemcau/runtime';
import { type Audience, type SessionId, view } from '@diemcau/session';

/** Snapshots as JSON. `desk` and `public` are written once per position and shared by all who ask; a point's own only it needs. */
export class Snapshots {
  private readonly shared = new Map<Audience['kind'], { readonly at: string; readonly tail: string }>();

  constructor(private readonly sessionId: SessionId) {}

  json(moment: Moment, audience: Audience, streams: SnapshotFrame['streams'], serverTime: number): string {
    return `{"serverTime":${serverTime},${this.tail(moment, audience, streams)}`;
  }

  /** Everything but the time, which differs at each call. */
  private tail(moment: Moment, audience: Audience, streams: SnapshotFrame['streams']): string {
    const at = `${moment.epoch}/${moment.seq}`;
    const known = audience.kind === 'point' ? undefined : this.shared.get(audience.kind);
    if (known?.at === at) return known.tail;
    const { epoch, seq, state } = moment;
    const frame: Omit<SnapshotFrame, 'serverTime'> = {
      sessionId: this.sessionId,
      epoch,
      seq,
      streams,
      view: view(state, audience),
    };
    const tail = JSON.stringify(frame).slice(1);
    if (audience.kind !== 'point') this.shared.set(audience.kind, { at, tail });
    return tail;
  }
}
