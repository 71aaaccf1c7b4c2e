import type { ReadinessFigures } from '@diemcau/contract';
import { text } from './text.js';

interface Props {
  readonly total: ReadinessFigures;
  readonly chosen: string;
  readonly onChoose: (step: string) => void;
}

const STEPS = ['unconfirmed', 'confirmed', 'tested', 'rehearsed', 'ready'] as const;
const APART = ['declined', 'late'] as const;

/** How many points stand at each step; a press shows only those. */
export const ReadinessLadder = ({ total, chosen, onChoose }: Props): React.ReactNode => {
  const figure = (step: string, word: string, count: number): React.ReactNode => (
    <button
      key={step}
      type="button"
      className="ladder-step"
      data-step={step}
      aria-pressed={chosen === step}
      onClick={() => onChoose(chosen === step ? '' : step)}
    >
      <span className="ladder-count">{count}</span>
      <span>{word}</span>
    </button>
  );
  return (
    <div className="ladder" role="group" aria-label={text.ladder}>
      {STEPS.map((step) => figure(step, text.step[step], total[step]))}
      {APART.map((step) => figure(step, text.others[step], total[step]))}
    </div>
  );
};
