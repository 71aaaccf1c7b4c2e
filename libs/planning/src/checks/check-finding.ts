import type { CheckInput } from './check-input.js';

/** What each finding does to an issue: `blocks` refuses it, `warns` only tells. In the order in which they are listed. */
export const CHECK_LEVELS = {
  SESSION_IN_PAST: 'blocks',
  CHAIR_REQUIRED: 'blocks',
  UNKNOWN_CHAIR: 'blocks',
  AGENDA_REQUIRED: 'blocks',
  CENTRAL_POINT_REQUIRED: 'blocks',
  UNKNOWN_POINT: 'blocks',
  POINT_CANNOT_SPEAK: 'blocks',
  GATEWAY_CANNOT_CARRY: 'blocks',
  SESSION_STARTED: 'warns',
  SHORT_NOTICE: 'warns',
  YEAR_NOT_KNOWN: 'warns',
  HALL_TAKEN: 'warns',
  CHAIR_TAKEN: 'warns',
  POINT_TAKEN: 'warns',
  ROOM_TAKEN: 'warns',
  TECHNICIAN_TAKEN: 'warns',
  TECHNICIAN_TWICE: 'warns',
  TERMINAL_TAKEN: 'warns',
  TERMINAL_TWICE: 'warns',
  PHONE_MISSING: 'warns',
  ACTING_CHAIR_MISSING: 'warns',
  SECRETARY_MISSING: 'warns',
  ITEM_WITHOUT_TIME: 'warns',
  ITEMS_OVERLAP: 'warns',
  PROGRAMME_TOO_LONG: 'warns',
  LONGER_THAN_USUAL: 'warns',
  MEDIA_PLAN_EXCEEDED: 'warns',
  GATEWAY_ABSENT: 'warns',
  HARDWARE_WITHOUT_GATEWAY: 'warns',
  NO_DELEGATES: 'warns',
  SPEAKER_MISSING: 'warns',
  POINT_OF_FORMER_UNIT: 'warns',
} as const;

export type CheckCode = keyof typeof CHECK_LEVELS;
export type CheckLevel = (typeof CHECK_LEVELS)[CheckCode];
export const CHECK_CODES = Object.keys(CHECK_LEVELS) as readonly CheckCode[];

export const CHECK_LINKS = ['conference', 'session', 'item', 'point', 'chair', 'hall'] as const;

/** What a finding is about. A hall has the id of its conference. */
export interface CheckLink {
  readonly kind: (typeof CHECK_LINKS)[number];
  readonly id: string;
}

export type CheckParams = Readonly<Record<string, string | number>>;

export interface CheckFinding {
  readonly code: CheckCode;
  readonly params: CheckParams;
  readonly link: CheckLink;
}

export type CheckRule = (input: CheckInput) => readonly CheckFinding[];
