import type { RegistrationView } from '@diemcau/contract';
import { momentText } from '../../time/format.js';
import { text } from './text.js';

const SHAPES = { done: '✓', open: '○', overdue: '✕' } as const;

/** What is still owed, and by when. */
export const DutiesSection = ({ view }: { readonly view: RegistrationView | 'failed' | null }): React.ReactNode => {
  if (view === null) return null;
  return (
    <section className="card" aria-labelledby="duties">
      <h2 id="duties">{text.duties.heading}</h2>
      {view === 'failed' ? (
        <p>{text.duties.failed}</p>
      ) : (
        <ul className="duties">
          {view.point.duties.map(({ kind, at, state }) => (
            <li key={kind} data-state={state}>
              <span aria-hidden="true">{SHAPES[state]} </span>
              <strong>{text.duties.kinds[kind]}</strong> – {text.duties.states[state]}
              <span className="quiet"> ({text.duties.until(momentText(at))})</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
