import type { EventType, SessionEvent } from '@diemcau/session';

/** What comes in hundreds a second while everybody checks in, and may wait a moment to reach the desk together. */
const QUIET: ReadonlySet<EventType> = new Set<EventType>([
  'PointConfirmed',
  'EquipmentTested',
  'RehearsalRecorded',
  'PointReady',
  'PointNotReady',
  'AutoMicrophoneSet',
  'PointCheckedIn',
  'AttendanceReported',
  'AbsenceClassified',
  'MovementRecorded',
]);

export const isQuiet = (event: SessionEvent): boolean => QUIET.has(event.type);
