import { openEntry, tableGet } from '@diemcau/session';
import { lazy, Suspense, useState } from 'react';
import { hourText } from '../../time/format.js';
import { wordsArrived } from '../../words/words.js';
import type { MediaCardProps } from '../media/media-card-props.js';
import { text } from '../media/slot-text.js';

/** Fetched when somebody tests. */
const DeviceTestPanel = lazy(async () => {
  const { DeviceTestPanel: panel } = await import('./device-test-panel.js');
  await wordsArrived();
  return { default: panel };
});

/** The test of devices and line, how it went last, and the way to it. Nobody tests while the point is about to speak. */
export const DeviceTestCard = (props: MediaCardProps): React.ReactNode => {
  const { session, pointId } = props;
  const [open, setOpen] = useState(false);
  const entry = openEntry(session, pointId);
  const last = tableGet(session.readiness.points, pointId)?.test ?? null;
  const free = entry === undefined || entry.state === 'waiting';
  if (!free && !open) return null;
  return (
    <section className="card" aria-label={text.test}>
      {last !== null && (
        <p>
          <span aria-hidden="true">{last.passed ? '✓ ' : '! '}</span>
          {last.passed ? text.tested(hourText(last.at)) : text.testedBadly(hourText(last.at))}
        </p>
      )}
      {open ? (
        <Suspense fallback={<p className="quiet">{text.arriving}</p>}>
          <DeviceTestPanel {...props} onClose={() => setOpen(false)} />
        </Suspense>
      ) : (
        <button type="button" className="wide" onClick={() => setOpen(true)}>
          {text.test}
        </button>
      )}
    </section>
  );
};
