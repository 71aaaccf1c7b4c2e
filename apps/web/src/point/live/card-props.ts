import type { IssuedSession } from '@diemcau/session';
import type { PointSession } from '../enter/point-entry.js';
import type { DeskContact } from '../help/desk-contact.js';

/** What every card of the page is told. */
export interface CardProps extends Pick<PointSession, 'client' | 'pointId' | 'outbox' | 'self'> {
  readonly session: IssuedSession;
  /** Session time, at the beginning of a second. */
  readonly now: number;
  readonly desk: DeskContact | null;
}
