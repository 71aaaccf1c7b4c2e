import type { AttendanceReport, InvitedUnit, PointAttendance } from '@diemcau/session';
import { useState } from 'react';
import type { Outbox } from '../outbox/outbox.js';
import { isPending, lastAbout } from '../outbox/outbox-queue.js';
import { useOutbox } from '../outbox/use-outbox.js';
import { text } from '../text.js';
import { withLate } from './late-arrival.js';
import { MovementForm } from './movement-form.js';
import { Movements } from './movements.js';
import { figuresOfUnit, reportCommand } from './report-command.js';
import { UnitFields } from './unit-fields.js';
import { UnitState } from './unit-state.js';

interface Props {
  readonly outbox: Outbox;
  readonly pointId: string;
  readonly unit: InvitedUnit;
  readonly known: PointAttendance | undefined;
  readonly self: string;
  readonly locked: boolean;
}

const nothing: AttendanceReport = {
  ...{ present: 0, substitutes: 0, absentExcused: 0, absentUnexcused: 0, absentUnclassified: 0, guests: 0 },
  ...{ reason: '', named: [] },
};

/** What the page offers before anything was reported: everybody is here. */
const proposal = ({ summoned }: InvitedUnit): AttendanceReport => ({ ...nothing, present: summoned });

const reportIn = (queue: ReturnType<typeof useOutbox>, unitId: string): AttendanceReport | undefined => {
  const last = lastAbout(queue, figuresOfUnit(unitId));
  if (last === undefined || !isPending(last) || !('units' in last.data)) return undefined;
  return last.data.units[0]?.report;
};

/** The figures of one invited unit: absolute ones, so that sending them twice is sending them once. */
export const UnitForm = ({ outbox, pointId, unit, known, self, locked }: Props): React.ReactNode => {
  const [draft, setDraft] = useState<AttendanceReport | null>(null);
  const queue = useOutbox(outbox);
  const mine = known?.units[unit.id];
  const last = lastAbout(queue, figuresOfUnit(unit.id));
  const report = draft ?? reportIn(queue, unit.id) ?? mine?.current.value ?? proposal(unit);
  const keep = async (next: AttendanceReport): Promise<void> => {
    await outbox.add(reportCommand(pointId, unit.id, next), figuresOfUnit(unit.id));
    setDraft(null);
  };
  return (
    <section className="unit" aria-label={unit.name}>
      <h3>{unit.name}</h3>
      <p className="quiet">
        {text.attendance.summoned}: <strong>{unit.summoned}</strong>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void keep(report);
        }}
      >
        <UnitFields unit={unit} report={report} locked={locked} onChange={(part) => setDraft({ ...report, ...part })} />
        <button type="submit" className="main-action" disabled={locked}>
          {mine === undefined ? text.attendance.send : text.attendance.update}
        </button>
        <UnitState known={mine} last={last} changed={draft !== null} self={self} />
      </form>
      <Movements movements={known?.movements ?? []} unitId={unit.id} />
      {mine !== undefined && (
        <MovementForm
          onSend={async (movement) => {
            await outbox.add({ type: 'RecordMovement', data: { pointId, unitId: unit.id, ...movement } }, null);
            if (movement.kind === 'late' && !locked) await keep(withLate(unit, report, movement.count));
          }}
        />
      )}
    </section>
  );
};
