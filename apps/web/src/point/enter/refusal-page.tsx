import { useState } from 'react';
import { CallDesk } from '../help/call-desk.js';
import type { DeskContact } from '../help/desk-contact.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { text } from '../text.js';
import { takeOver } from './point-entry.js';
import { refusedText, refusedTitle } from './refused-text.js';

interface Props {
  readonly code: string;
  readonly desk: DeskContact | null;
  /** As whom the page was in; null when it never was. */
  readonly self: string | null;
  readonly children?: React.ReactNode;
}

/** Asking again changes nothing about these. */
const FINAL: readonly string[] = ['LINK_INVALID', 'LINK_REVOKED', 'LINK_EXPIRED', 'access_revoked'];

/** Why the point is not open here, and what to do about it. */
export const RefusalPage = ({ code, desk, self, children }: Props): React.ReactNode => {
  const [busy, setBusy] = useState(false);
  const again = async (): Promise<void> => {
    setBusy(true);
    if (code === 'taken_over' && self !== null) await takeOver(self).catch(() => undefined);
    location.reload();
  };
  return (
    <main className="enter">
      <h1>{refusedTitle(code)}</h1>
      <p role="alert" className="lead">
        {refusedText(code)}
      </p>
      {children}
      {!FINAL.includes(code) && (
        <button type="button" className="main-action" disabled={busy} onClick={() => void again()}>
          {code === 'taken_over' ? text.useHere : text.again}
        </button>
      )}
      <CallDesk desk={desk} />
      <LanguageSwitch />
    </main>
  );
};
