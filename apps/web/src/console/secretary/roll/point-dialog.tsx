import { Modal } from '@mantine/core';
import { type PlanPoint, tableGet } from '@diemcau/session';
import type { PartProps } from '../part-props.js';
import { ClassifyForm } from './classify-form.js';
import { Movements } from './movements.js';
import { ReportHistory } from './report-history.js';
import { text } from './text.js';
import { UnitReportForm } from './unit-report-form.js';

interface Props extends PartProps {
  readonly point: PlanPoint;
  readonly onClose: () => void;
}

/** The figures of one point, unit by unit: reported on its behalf, corrected, classified, with everything said before. */
export const PointDialog = ({ point, session, verbs, onClose }: Props): React.ReactNode => {
  const known = tableGet(session.attendance.points, point.id);
  const locked = session.attendance.locked !== null;
  return (
    <Modal opened onClose={onClose} title={point.name} size="lg" closeButtonProps={{ 'aria-label': text.close }}>
      <p role="status">{verbs.word ?? ''}</p>
      {locked && <p>{text.lockedForm}</p>}
      {point.units.map((unit) => {
        const attendance = known?.units[unit.id];
        return (
          <section key={unit.id} className="roll-unit" aria-label={unit.name}>
            <h3>{text.unit(unit.name, unit.summoned)}</h3>
            {!locked && (
              // A report that comes in meanwhile fills the form anew: a correction starts from the last word.
              <UnitReportForm
                key={attendance?.current.at ?? 0}
                pointId={point.id}
                unit={unit}
                known={attendance}
                checkedIn={(known?.checkedIn ?? null) !== null}
                verbs={verbs}
              />
            )}
            {!locked && (attendance?.current.value.absentUnclassified ?? 0) > 0 && (
              <ClassifyForm pointId={point.id} unitId={unit.id} verbs={verbs} />
            )}
            {attendance !== undefined && <ReportHistory attendance={attendance} />}
            <Movements pointId={point.id} unitId={unit.id} known={known} verbs={verbs} />
          </section>
        );
      })}
    </Modal>
  );
};
