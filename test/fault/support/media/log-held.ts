import { tableGet } from '@diemcau/session';
import { auditLog, brokenIn } from '../../../support/log-audit.js';
import { type RawEvent, RawLog } from '../../../support/raw-log.js';
import { replayed } from '../replicas.js';
import type { FloorHand } from './floor-hand.js';

/** The session's events, read past the service. */
export const storedEvents = async (dataDir: string, sessionId: string): Promise<readonly RawEvent[]> => {
  const log = await RawLog.open(dataDir);
  try {
    return await log.events(sessionId);
  } finally {
    await log.close();
  }
};

/** `ok`, or what is wrong with the file. */
export const integrityOf = async (dataDir: string): Promise<string> => {
  const log = await RawLog.open(dataDir);
  try {
    return await log.integrity();
  } finally {
    await log.close();
  }
};

/** What the service itself may write of a fault; it moves neither the floor nor the attendance. */
const INCIDENTS: readonly string[] = ['IncidentOpened', 'PointBack', 'OutageRecorded'];

export const isIncident = ({ type }: RawEvent): boolean => INCIDENTS.includes(type);

/**
 * Holds the log against the answers: each acknowledged command is there once, nothing but incidents is there that nobody was answered
 * for, and the floor and the attendance that the log replays to are those that the answers tell. `before`: the length of the log when
 * the hand began.
 */
export const logAgainstAnswers = (events: readonly RawEvent[], hand: FloorHand, before: number): readonly string[] => {
  const answered = new Set(hand.acks.map(({ cmdId }) => cmdId));
  const strangers = events.filter((event) => event.seq > before && !answered.has(event.cmd_id) && !isIncident(event));
  const state = replayed(events);
  if (state.status !== 'issued') return ['the log does not replay to a session'];
  const stored = Object.values(state.floor.entries);
  const wrongTurns = [...hand.turns.values()].filter(({ entryId, pointId, state: told }) => {
    const entry = stored.find(({ id }) => id === entryId);
    return entry?.pointId !== pointId || entry.state !== told;
  });
  const wrongFigures = [...hand.present].filter(([pointId, present]) => {
    const units = Object.values(tableGet(state.attendance.points, pointId)?.units ?? {});
    return units.reduce((sum, unit) => sum + unit.current.value.present, 0) !== present;
  });
  return [
    ...brokenIn(auditLog(events, hand.acks)),
    ...strangers.slice(0, 3).map(({ seq, type }) => `event ${seq}, ${type}, answers no command of anybody's`),
    ...wrongTurns.map(({ entryId, state: told }) => `turn ${entryId} is not ${told} in the log`),
    ...(stored.length === hand.turns.size ? [] : [`${stored.length} turns in the log, ${hand.turns.size} were called`]),
    ...wrongFigures.map(([pointId]) => `attendance of ${pointId} is not what its operator reported`),
  ];
};
