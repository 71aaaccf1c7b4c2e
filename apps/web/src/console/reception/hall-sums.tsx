import { type IssuedSession, pointFigures } from '@diemcau/session';
import { figure } from '../paper/official-text.js';
import { text } from './text.js';

const SHOWN = ['present', 'summoned', 'substitutes', 'unknown', 'unsummoned'] as const;

/** How many are in the hall, as the service has it. */
export const HallSums = ({
  session,
  pointId,
}: {
  readonly session: IssuedSession;
  readonly pointId: string;
}): React.ReactNode => {
  const figures = pointFigures(session, pointId);
  return (
    <dl className="hall-sums">
      {SHOWN.map((key) => (
        <div key={key}>
          <dt>{text[key]}</dt>
          <dd>{figure(figures[key])}</dd>
        </div>
      ))}
    </dl>
  );
};
