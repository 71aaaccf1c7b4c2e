import { type AttendanceReport, figuresOf, type InvitedUnit, type UnitAttendance } from '@diemcau/session';
import { useState } from 'react';
import type { LiveClient } from '../../live/live-client.js';
import { hourText } from '../../time/format.js';
import { text } from '../text.js';
import { useCommand } from '../use-command.js';
import { Stepper } from './stepper.js';

interface Props {
  readonly client: LiveClient;
  readonly pointId: string;
  readonly unit: InvitedUnit;
  readonly known: UnitAttendance | undefined;
  readonly checkedIn: boolean;
  readonly locked: boolean;
}

const nothing: AttendanceReport = {
  ...{ present: 0, substitutes: 0, absentExcused: 0, absentUnexcused: 0, absentUnclassified: 0, guests: 0 },
  ...{ reason: '', named: [] },
};

/** What the page offers before anything was reported: everybody is here. */
const proposal = ({ summoned }: InvitedUnit): AttendanceReport => ({ ...nothing, present: summoned });

type Figure = 'present' | 'substitutes' | 'absentExcused' | 'absentUnclassified' | 'guests';
const FIGURES: readonly Figure[] = ['present', 'substitutes', 'absentExcused', 'absentUnclassified', 'guests'];

const balance = (unit: InvitedUnit, report: AttendanceReport): string => {
  const { unknown, unsummoned } = figuresOf(unit, report);
  const surplus = unsummoned - report.guests;
  if (surplus > 0) return text.attendance.tooMany(surplus);
  return unknown > 0 ? text.attendance.unknown(unknown) : text.attendance.balanced;
};

/** The figures of one invited unit: absolute ones, so that sending them twice is sending them once. */
export const UnitForm = ({ client, pointId, unit, known, checkedIn, locked }: Props): React.ReactNode => {
  const [draft, setDraft] = useState<AttendanceReport | null>(null);
  const { busy, problem, send } = useCommand(client);
  const report = draft ?? known?.current.value ?? proposal(unit);
  const set = (part: Partial<AttendanceReport>): void => setDraft({ ...report, ...part });
  const submit = async (): Promise<void> => {
    const type = checkedIn ? 'ReportAttendance' : 'CheckIn';
    if (await send(type, { pointId, units: [{ unitId: unit.id, report }] })) setDraft(null);
  };
  const sent = known === undefined ? null : text.attendance.sent(hourText(known.current.at));
  return (
    <form
      className="unit"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{unit.name}</h3>
      <p className="quiet">
        {text.attendance.summoned}: <strong>{unit.summoned}</strong>
      </p>
      {FIGURES.map((figure) => (
        <Stepper
          key={figure}
          label={text.attendance[figure]}
          value={report[figure]}
          disabled={locked}
          onChange={(value) => set({ [figure]: value })}
        />
      ))}
      <label>
        {text.attendance.reason}
        <input
          value={report.reason}
          maxLength={500}
          disabled={locked}
          onChange={(event) => set({ reason: event.target.value })}
        />
      </label>
      <p role="status">{balance(unit, report)}</p>
      <button type="submit" className="main-action" disabled={busy || locked}>
        {busy ? text.attendance.sending : sent === null ? text.attendance.send : text.attendance.update}
      </button>
      <p role="status" className="quiet">
        {draft !== null && sent !== null ? text.attendance.changed : (sent ?? '')}
      </p>
      <p role="alert" className="problem">
        {problem ?? ''}
      </p>
    </form>
  );
};
