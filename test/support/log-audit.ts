import type { RawEvent } from './raw-log.js';

/** An answer that a client got and kept. */
export interface KeptAck {
  readonly cmdId: string;
  readonly seq: number;
}

export interface LogAudit {
  /** Acknowledged, and not in the log where the acknowledgement said. */
  readonly lost: number;
  /** Events that are there twice for one command. */
  readonly duplicates: number;
  /** Numbers that are missing, or there twice. */
  readonly gaps: number;
  /** Refused for good, and in the log all the same. */
  readonly refusedButStored: number;
}

/** Holds the log against what clients were told. */
export const auditLog = (
  events: readonly RawEvent[],
  acks: readonly KeptAck[],
  refused: ReadonlySet<string> = new Set(),
): LogAudit => {
  const lastSeq = new Map<string, number>();
  const seen = new Set<string>();
  let [duplicates, gaps] = [0, 0];
  events.forEach(({ seq, cmd_id, cmd_index }, index) => {
    if (seq !== (events[index - 1]?.seq ?? 0) + 1) gaps += 1;
    const key = `${cmd_id}/${cmd_index}`;
    // The events of a command stand together: another of the same id elsewhere means that it was carried out twice.
    const apart = lastSeq.has(cmd_id) && lastSeq.get(cmd_id) !== seq - 1;
    if (seen.has(key) || apart) duplicates += 1;
    seen.add(key);
    lastSeq.set(cmd_id, seq);
  });
  const lost = acks.filter(({ cmdId, seq }) => lastSeq.get(cmdId) !== seq).length;
  const refusedButStored = [...refused].filter((cmdId) => lastSeq.has(cmdId)).length;
  return { lost, duplicates, gaps, refusedButStored };
};

/** A sentence for each promise that does not hold. */
export const brokenIn = (audit: LogAudit): string[] =>
  [
    [audit.lost, 'acknowledged commands are not in the log where they were said to be'],
    [audit.duplicates, 'events are a command carried out twice'],
    [audit.gaps, 'numbers of the log do not follow the one before'],
    [audit.refusedButStored, 'refused commands are in the log'],
  ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
