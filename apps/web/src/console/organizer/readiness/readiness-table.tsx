import type { ReadinessLineView } from '@diemcau/contract';
import { hourText } from '../../../time/format.js';
import { dayTimeText } from '../day-time-text.js';
import { testWords } from './test-words.js';
import { text } from './text.js';

const Step = ({ line }: { readonly line: ReadinessLineView }): React.ReactNode => (
  <>
    <span className="readiness-step" data-step={line.declined === null ? line.step : 'declined'}>
      {line.declined === null ? text.step[line.step] : text.declined(line.declined)}
    </span>
    {line.late && <small className="points-warning">{text.lateMark}</small>}
    {line.linkOpenedAt === null && line.step === 'unconfirmed' && <small>{text.unopenedMark}</small>}
  </>
);

const Line = ({ line }: { readonly line: ReadinessLineView }): React.ReactNode => {
  const { name, group, parentName, contact, lastTriedAt, history } = line;
  return (
    <tr>
      <th scope="row">
        {name}
        <small className="quiet">{group ?? parentName}</small>
      </th>
      <td>
        {contact === null ? <span className="points-warning">{text.noContact}</span> : (contact.name ?? text.none)}
        {contact !== null && <small className="quiet">{text.from[contact.from]}</small>}
      </td>
      <td>{contact === null ? text.none : <a href={`tel:${contact.phone}`}>{contact.phone}</a>}</td>
      <td>
        <Step line={line} />
      </td>
      <td>{testWords(line)}</td>
      <td title={lastTriedAt === null ? '' : dayTimeText(lastTriedAt)}>
        {lastTriedAt === null ? text.none : hourText(lastTriedAt)}
      </td>
      <td>{history === null ? text.none : text.history(history.late, history.lost, history.weak, history.of)}</td>
    </tr>
  );
};

/** Points with whom to telephone, the worst first. */
export const ReadinessTable = ({ lines }: { readonly lines: readonly ReadinessLineView[] }): React.ReactNode => (
  <div className="readiness-table" tabIndex={0} role="region" aria-label={text.heading}>
    <table>
      <thead>
        <tr>
          {Object.entries(text.columns).map(([column, heading]) => (
            <th key={column} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.pointId} line={line} />
        ))}
      </tbody>
    </table>
  </div>
);
