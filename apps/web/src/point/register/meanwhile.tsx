import { hourText } from '../../time/format.js';
import { text } from './text.js';

interface Props {
  readonly by: string;
  readonly at: number;
  /** What stands there now. */
  readonly lines: readonly string[];
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** Two wrote the same at once: what the other wrote is seen before it is written over. */
export const Meanwhile = ({ by, at, lines, onTake, onKeep }: Props): React.ReactNode => (
  <div className="inset" role="alert">
    <p>
      <strong>{text.meanwhile.heading}</strong>
    </p>
    <p>{text.meanwhile.who(by, hourText(at))}</p>
    <ul className="history">
      {(lines.length === 0 ? [text.meanwhile.nothing] : lines).map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
    <div className="actions">
      <button type="button" className="main-action" onClick={onTake}>
        {text.meanwhile.take}
      </button>
      <button type="button" onClick={onKeep}>
        {text.meanwhile.keep}
      </button>
    </div>
  </div>
);
