import type { AttendanceReport } from '@diemcau/session';
import { useEffect, useRef, useState } from 'react';
import type { LiveClient } from '../../live/live-client.js';
import { refusalText } from '../../refusals/refusal-text.js';

/** Several taps on plus are one report. */
const SETTLED_MS = 500;

interface UnitReporting {
  /** What is set here and not yet on record. */
  readonly draft: AttendanceReport | null;
  readonly problem: string | null;
  readonly set: (report: AttendanceReport) => void;
}

/** Sends a unit's figures as they are set, the last ones at last; until the service has them they are shown as being sent. */
export const useUnitReport = (client: LiveClient, pointId: string, unitId: string): UnitReporting => {
  const [draft, setDraft] = useState<AttendanceReport | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef<AttendanceReport | null>(null);
  const timer = useRef(0);
  const send = async (): Promise<void> => {
    const report = latest.current;
    if (report === null) return;
    // It checks the hall in, and reports alike where that is done.
    const ack = await client.send('CheckIn', { pointId, units: [{ unitId, report }] });
    if (latest.current !== report) return;
    latest.current = null;
    setDraft(null);
    setProblem(ack.ok || ack.error.code === 'NOTHING_CHANGED' ? null : refusalText(ack.error.code));
  };
  const sending = useRef(send);
  useEffect(() => {
    sending.current = send;
  });
  // A search that hides the unit does not lose what was set.
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      void sending.current();
    },
    [],
  );
  const set = (report: AttendanceReport): void => {
    latest.current = report;
    setDraft(report);
    setProblem(null);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void sending.current(), SETTLED_MS);
  };
  return { draft, problem, set };
};
