import { tableGet } from '@diemcau/session';
import { hourText } from '../../../time/format.js';
import { text } from '../text.js';
import type { PointProps } from './point-props.js';

const DEVICES = ['camera', 'microphone', 'loudspeaker', 'network'] as const;

/** What the point reported of its devices, and how its rehearsal went. */
export const Trials = ({ fact, session }: Pick<PointProps, 'fact' | 'session'>): React.ReactNode => {
  const { test = null, rehearsal = null } = tableGet(session.readiness.points, fact.point.id) ?? {};
  return (
    <section className="point-part">
      <h3>{text.test}</h3>
      {test === null ? (
        <p className="quiet">{text.noTest}</p>
      ) : (
        <ul>
          {DEVICES.map((device) => (
            <li key={device}>
              {text.devices[device]}: {text.results[test.report[device]]}
            </li>
          ))}
          {test.report.note !== '' && <li>{test.report.note}</li>}
        </ul>
      )}
      <p className={rehearsal === null ? 'quiet' : ''}>
        {text.rehearsal}:{' '}
        {rehearsal === null
          ? text.noRehearsal
          : rehearsal.passed
            ? text.passedAt(hourText(rehearsal.at))
            : text.failedAt(hourText(rehearsal.at))}
      </p>
    </section>
  );
};
