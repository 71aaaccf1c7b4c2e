import type { PointContact } from '@diemcau/contract';
import { type IssuedSession, type PlanPoint, type PointId, pathOf, pointIndex, tableGet } from '@diemcau/session';
import type { BridgePoint, BridgePoints } from '../../ports/bridge-points.js';

const filled = (text: string | null | undefined): string | null => (text === '' ? null : (text ?? null));

/** The point's own telephone: what it confirmed before what the registry has, the hotline last. */
const ownContact = (
  state: IssuedSession,
  point: PlanPoint,
  registered: BridgePoint | undefined,
): PointContact | null => {
  const { id: pointId, hotline } = point;
  const confirmed = tableGet(state.readiness.points, pointId)?.confirmed?.contact;
  const confirmedPhone = filled(confirmed?.phone);
  if (confirmedPhone !== null)
    return { name: filled(confirmed?.technician), phone: confirmedPhone, from: 'confirmed', pointId };
  const phone = filled(registered?.technician?.phone);
  if (phone !== null) return { name: filled(registered?.technician?.name), phone, from: 'registered', pointId };
  return hotline === null ? null : { name: null, phone: hotline, from: 'hotline', pointId };
};

/** Whom the desk telephones about points. */
export class PointContacts {
  constructor(private readonly registry: BridgePoints) {}

  /** Of points of the session; a point with no telephone is reached through the next one above that has one and is in `state`. */
  async of(state: IssuedSession, pointIds: readonly PointId[]): Promise<ReadonlyMap<PointId, PointContact>> {
    const paths = new Map(pointIds.map((id) => [id, pathOf(state.plan.points, id)]));
    const registered = await this.registry.byIds([...new Set([...paths.values()].flat())]);
    const byId = new Map(registered.map((point) => [point.id, point]));
    const contacts = new Map<PointId, PointContact>();
    for (const [id, path] of paths) {
      const contact = this.first(state, path, byId);
      if (contact !== null) contacts.set(id, contact.pointId === id ? contact : { ...contact, from: 'parent' });
    }
    return contacts;
  }

  private first(
    state: IssuedSession,
    path: readonly PointId[],
    registered: ReadonlyMap<PointId, BridgePoint>,
  ): PointContact | null {
    const { byId } = pointIndex(state.plan.points);
    for (const id of path) {
      const point = byId.get(id);
      const contact = point === undefined ? null : ownContact(state, point, registered.get(id));
      if (contact !== null) return contact;
    }
    return null;
  }
}
