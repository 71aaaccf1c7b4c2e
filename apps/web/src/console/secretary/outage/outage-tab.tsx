import { clockText } from '../../../time/format.js';
import type { PartProps } from '../part-props.js';
import { MissedForm } from './missed-form.js';
import { text } from './text.js';

/** What happened while the service was away, entered afterwards with the time at which it happened. */
export const OutageTab = (props: PartProps): React.ReactNode => {
  const { outages, notes } = props.session.outage;
  if (outages.length === 0) return <p className="quiet">{text.none}</p>;
  return (
    <>
      <p>{text.lead}</p>
      <MissedForm {...props} />
      {notes.length > 0 && (
        <section aria-labelledby="missed">
          <h3 id="missed">{text.notes}</h3>
          <ol>
            {notes.map(({ occurredAt, text: note }) => (
              <li key={`${occurredAt} ${note}`}>{text.note(clockText(occurredAt), note)}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
};
