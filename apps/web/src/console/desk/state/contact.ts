import { type IssuedSession, type PlanPoint, pathOf, pointIndex, tableGet } from '@diemcau/session';

/** Whom to telephone about a point. */
export interface Contact {
  readonly name: string;
  readonly phone: string;
  /** The room and its device, as the point wrote them. */
  readonly place: string;
  /** The point that answers there, where it is one above. */
  readonly via: string | null;
}

const ownContact = ({ readiness }: IssuedSession, { id, hotline }: PlanPoint): Omit<Contact, 'via'> | null => {
  const said = tableGet(readiness.points, id)?.confirmed?.contact;
  const place = [said?.room, said?.terminal].filter(Boolean).join(' · ');
  const phone = said?.phone || hotline || '';
  return phone === '' ? null : { name: said?.technician ?? '', phone, place };
};

/** What the point confirmed, else its hotline, else the same of the nearest point above it. */
export const contactOf = (session: IssuedSession, point: PlanPoint): Contact | null => {
  const { points } = session.plan;
  for (const id of pathOf(points, point.id)) {
    const at = pointIndex(points).byId.get(id);
    const found = at && ownContact(session, at);
    if (found) return { ...found, via: id === point.id ? null : at.name };
  }
  return null;
};
