import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Paper } from './paper.js';
import { Sheet } from './sheet.js';

interface Props {
  readonly paper: Paper | null;
  readonly onDone: () => void;
}

/** Hands a paper to the printer: it stands beside the page, unseen on the screen, and goes when the dialog is closed. */
export const Printed = ({ paper, onDone }: Props): React.ReactNode => {
  useEffect(() => {
    if (paper === null) return undefined;
    document.body.classList.add('printing');
    window.addEventListener('afterprint', onDone);
    // A menu that closes gives the focus back first.
    const soon = window.setTimeout(() => window.print(), 50);
    return () => {
      window.clearTimeout(soon);
      window.removeEventListener('afterprint', onDone);
      document.body.classList.remove('printing');
    };
  }, [paper, onDone]);
  if (paper === null) return null;
  return createPortal(
    <div className="printed">
      <Sheet paper={paper} />
    </div>,
    document.body,
  );
};
