import { READINESS_STEPS, type ReadinessStep } from '@diemcau/session';
import { text } from '../text.js';

/** How far the point has come: what is behind it, where it stands, what is left. */
export const Ladder = ({ step }: { readonly step: ReadinessStep }): React.ReactNode => {
  const reached = READINESS_STEPS.indexOf(step);
  return (
    <ol className="ladder" aria-label={text.readiness.ladder}>
      {READINESS_STEPS.map((one, index) => (
        <li key={one} data-reached={index <= reached ? 'yes' : 'no'} aria-current={one === step ? 'step' : undefined}>
          <span aria-hidden="true">{index <= reached ? '✓' : '○'} </span>
          {text.readiness.steps[one]}
        </li>
      ))}
    </ol>
  );
};
