import type { MediaReceipt, ReceiptCause } from '@diemcau/contract';
import { type IssuedSession, type PointId, tableEntries, tableGet } from '@diemcau/session';
import { grantOf } from './ready-microphones.js';

/** For how long the point itself must be what is wrong before it goes to the log. */
export const UNHEARD_AFTER_MS = 30_000;

/** What lies with the point or with its right; an outage of the media server is one trouble of that server, not of points. */
const OF_THE_POINT: readonly (ReceiptCause | null)[] = [
  'not_connected',
  'permission_failed',
  'no_track',
  'muted',
  'silent',
];

interface Trouble {
  /** The turn and the connection that it is about. */
  readonly grant: string;
  readonly since: number;
  readonly told: boolean;
}

/**
 * Which points have the floor and are not heard for so long that it is an incident. Each trouble is told once: a point that was heard
 * meanwhile, or has another turn, begins anew. What somebody says of a point that nothing measures is the desk's own business.
 */
export class UnheardPoints {
  private troubles = new Map<PointId, Trouble>();

  /** Points to be told now. `isThere`: a page of that point is connected to us. `now`: wall time. */
  next(
    state: IssuedSession,
    receipts: ReadonlyMap<PointId, MediaReceipt>,
    isThere: (pointId: PointId) => boolean,
    now: number,
  ): readonly PointId[] {
    const troubles = new Map<PointId, Trouble>();
    const due: PointId[] = [];
    for (const [pointId, receipt] of receipts) {
      const turn = grantOf(state, pointId);
      if (turn === '' || !isUnheard(state, receipt, isThere)) continue;
      const grant = `${receipt.carrierId} ${turn}`;
      const before = this.troubles.get(pointId);
      const known = before?.grant === grant ? before : { grant, since: now, told: false };
      const isDue = !known.told && receipt.red && now - known.since >= UNHEARD_AFTER_MS;
      troubles.set(pointId, isDue ? { ...known, told: true } : known);
      if (isDue && !isOpen(state, pointId)) due.push(pointId);
    }
    this.troubles = troubles;
    return due;
  }

  /** It could not be stored: the next look tells it again, if the same is still wrong. */
  again(pointId: PointId): void {
    const known = this.troubles.get(pointId);
    if (known !== undefined) this.troubles.set(pointId, { ...known, told: false });
  }
}

/** A point that is lost has an incident of its own, and one that is not there at all is a matter of presence. */
const isUnheard = (
  state: IssuedSession,
  { right, byHand, cause, carrierId }: MediaReceipt,
  isThere: (pointId: PointId) => boolean,
): boolean => {
  if (right !== 'floor' || byHand || !OF_THE_POINT.includes(cause)) return false;
  if (tableGet(state.incidents.lost, carrierId) !== undefined) return false;
  return cause !== 'not_connected' || isThere(carrierId);
};

/** The log has it already: from before a restart of ours, or from the technician. */
const isOpen = (state: IssuedSession, pointId: PointId): boolean =>
  tableEntries(state.incidents.incidents).some(
    ([, { kind, closedAt, pointIds }]) => kind === 'point_silent' && closedAt === null && pointIds.includes(pointId),
  );
