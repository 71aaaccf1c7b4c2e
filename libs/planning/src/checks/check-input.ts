import type { Day } from '../time/day.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/** Milliseconds since 1970 UTC. */
type Millis = number;

export interface CheckedPerson {
  readonly name: string;
  /** As it was typed. */
  readonly phone: string | null;
}

/** What a room brings along, wherever it takes part. */
export interface RoomFacts {
  readonly id: string;
  readonly name: string;
  readonly room: string | null;
  readonly assetCode: string | null;
  readonly technician: CheckedPerson | null;
}

/** A point as it takes part in the sitting that is checked. */
export interface CheckedPoint extends RoomFacts {
  readonly role: 'central' | 'member' | 'branch';
  readonly mode: 'webrtc' | 'whip' | 'hardware' | 'view_only';
  /** The gateway in force: null where none is named or where it takes no part. */
  readonly via: string | null;
  /** The gateway as the registry names it. */
  readonly registeredVia: string | null;
  readonly hotline: string | null;
  readonly unit: { readonly code: string; readonly name: string; readonly era: Day } | null;
  readonly summoned: number;
}

export interface CheckedChair {
  readonly id: string;
  readonly name: string;
  /** Null for the hall. */
  readonly pointId: string | null;
}

export interface CheckedItem {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** The hour it starts at whatever comes before; null lets it follow. */
  readonly pinnedAt: number | null;
  /** Where the presenter sits; null for the hall. */
  readonly pointId: string | null;
}

export interface CheckedRegistration {
  readonly itemId: string;
  readonly pointId: string;
  readonly topic: string;
  readonly speakers: number;
}

export interface Hours {
  readonly startsAt: Millis;
  readonly endsAt: Millis;
}

/** The sitting that is checked, as drafted or as in force. */
export interface CheckedSitting extends Hours {
  readonly sessionId: string;
  readonly conferenceId: string;
  readonly conferenceType: string;
  readonly issued: boolean;
  readonly hall: string;
  /** In order of precedence. */
  readonly chairs: readonly CheckedChair[];
  readonly actingChairId: string | null;
  readonly hasSecretary: boolean;
  readonly agenda: readonly CheckedItem[];
  readonly points: readonly CheckedPoint[];
  readonly registrations: readonly CheckedRegistration[];
}

/** Another sitting that shares a moment with it. */
export interface OtherSitting extends Hours {
  readonly sessionId: string;
  /** Null where the reader may not know what it is. */
  readonly title: string | null;
  readonly hall: string;
  readonly chairs: readonly string[];
  readonly points: readonly RoomFacts[];
}

export interface CheckInput {
  readonly now: Millis;
  /** When the hours in force were or would be told; null when nobody has to be told any more. */
  readonly invitedAt: Millis | null;
  readonly calendar: WorkingCalendar;
  /** How many points with media of their own the media servers are planned for. */
  readonly mediaMaxPoints: number;
  readonly sitting: CheckedSitting;
  readonly others: readonly OtherSitting[];
  /** The units in force on the day of the sitting, and the names of those that took over from earlier ones. */
  readonly units: { readonly era: Day; readonly successors: ReadonlyMap<string, readonly string[]> };
}
