import { Problem } from '../field/problem.js';
import { text as common } from '../text.js';
import type { useCommand } from '../use-command.js';
import { SavedLine, type Entry } from './saved-line.js';

interface Props {
  readonly command: Pick<ReturnType<typeof useCommand>, 'busy' | 'problem' | 'refusal'>;
  readonly label: string;
  readonly closed: boolean;
  readonly entered: Entry;
  /** What the form itself has against it. */
  readonly wrong: string | null;
}

/** The end of a form: send it, who sent it last, and why it was not taken. */
export const SaveRow = ({
  command: { busy, problem, refusal },
  label,
  closed,
  entered,
  wrong,
}: Props): React.ReactNode => (
  <>
    <button type="submit" className="main-action" disabled={busy || closed}>
      {busy ? common.sending : label}
    </button>
    <SavedLine entered={entered} />
    {/* That somebody was first is told with what he wrote. */}
    <Problem>{wrong ?? (refusal?.code === 'CHANGED_MEANWHILE' ? null : problem)}</Problem>
  </>
);
