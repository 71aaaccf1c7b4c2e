/** Closed list: each code has one Vietnamese sentence in the screens and one test that provokes it. */
export const REFUSAL_CODES = [
  // who
  'FORBIDDEN',
  'NOT_YOUR_POINT',
  // when
  'NOT_ISSUED',
  'ALREADY_ISSUED',
  'WRONG_PHASE',
  'NOT_LIVE',
  'OCCURRED_AT_OUTSIDE_OUTAGE',
  // plan
  'UNKNOWN_POINT',
  'UNKNOWN_UNIT',
  'UNKNOWN_CHAIR',
  'POINT_EXISTS',
  'POINT_IN_USE',
  'REASON_REQUIRED',
  'NOTHING_CHANGED',
  'ENDS_BEFORE_START',
  // readiness
  'NOT_CONFIRMED',
  'POINT_DECLINED',
  'CHANGED_MEANWHILE',
  'TEST_NOT_PASSED',
  'NO_REHEARSAL',
  // attendance
  'ATTENDANCE_LOCKED',
  'ATTENDANCE_NOT_LOCKED',
  'ATTENDANCE_INCOMPLETE',
  'ABSENT_EXCEEDS_SUMMONED',
  'SUBSTITUTES_EXCEED_PRESENT',
  'NOT_CHECKED_IN',
  'ABSENCE_MISMATCH',
  'MOVEMENT_EXCEEDS_PRESENT',
  // agenda
  'UNKNOWN_ITEM',
  'ITEM_EXISTS',
  'ITEM_NOT_FUTURE',
  'ITEM_NOT_CURRENT',
  'NO_CURRENT_ITEM',
  // floor
  'STALE_FLOOR',
  'UNKNOWN_ENTRY',
  'ENTRY_EXISTS',
  'ENTRY_WRONG_STATE',
  'ALREADY_REQUESTED',
  'LIST_CLOSED',
  'KIND_NOT_ALLOWED',
  'REQUEST_LIMIT',
  'FLOOR_OCCUPIED',
  'OUT_OF_ORDER',
  'POINT_CANNOT_SPEAK',
  'NO_TIME_LIMIT',
  'NOTHING_TO_UNDO',
  'UNDO_TOO_LATE',
  // award
  'UNKNOWN_BATCH',
  'BATCH_OUT_OF_ORDER',
  'BATCH_RUNNING',
  'BATCH_NOT_RUNNING',
  'NO_RECIPIENT_AT_POINT',
  'ALREADY_PRESENTED',
  'NOT_PRESENTED',
  // boards
  'MESSAGE_REQUIRED',
  'TOO_MANY_BOARDS',
  // incident
  'UNKNOWN_INCIDENT',
  'INCIDENT_EXISTS',
  'INCIDENT_CLOSED',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A refusal is a value: a code and the figures or names that its sentence needs. Nothing changed. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}
