import type { PointId } from './ids.js';

export const ROLES = [
  'admin',
  'organizer',
  'chair',
  'secretary',
  'technician',
  'mc',
  'reception',
  'operator',
  'board',
  'system',
] as const;

/** `system` is the service itself (presence, outage); nobody outside can hold it. */
export type Role = (typeof ROLES)[number];

/** Who acts, as the door established it for this conference; never what the client claims. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The point an operator sits at; null for everyone else. */
  readonly pointId: PointId | null;
}

/** What the log keeps of an actor. */
export interface ActorRef {
  readonly id: string;
  readonly name: string;
}
