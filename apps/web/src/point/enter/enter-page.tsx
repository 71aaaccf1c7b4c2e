import { useState } from 'react';
import { HttpRefusal } from '../../live/http.js';
import { text } from '../text.js';
import { refusedText } from './refused-text.js';
import type { PrintedLink } from '../../live/printed-link.js';
import { enterPoint, type PointSession } from './point-entry.js';

interface Props {
  readonly link: PrintedLink | null;
  readonly onEntered: (session: PointSession) => void;
}

/** Nothing happens before the press: preview robots open links, too. */
export const EnterPage = ({ link, onEntered }: Props): React.ReactNode => {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const enter = async (): Promise<void> => {
    if (link === null || busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      onEntered(await enterPoint(link));
    } catch (error) {
      setRefusal(error instanceof HttpRefusal ? error.code : 'other');
      setBusy(false);
    }
  };
  return (
    <main className="enter">
      <h1>{text.enter.heading}</h1>
      <p className="lead">{link === null ? text.enter.noLink : text.enter.lead}</p>
      {link !== null && (
        <button type="button" className="main-action" disabled={busy} onClick={() => void enter()}>
          {busy ? text.enter.busy : text.enter.action}
        </button>
      )}
      <p role="alert" className="problem">
        {refusal === null ? '' : refusedText(refusal)}
      </p>
    </main>
  );
};
