import { text } from '../text.js';
import type { DeskContact } from './desk-contact.js';

/** The telephone of those who can help; works without any line of ours. */
export const CallDesk = ({ desk }: { readonly desk: DeskContact | null }): React.ReactNode =>
  desk === null ? (
    <p className="quiet">{text.help.noNumber}</p>
  ) : (
    <a className="call" href={`tel:${desk.phone.replace(/[^\d+]/gu, '')}`}>
      <span aria-hidden="true">☎ </span>
      {text.help.call(desk.name, desk.phone)}
    </a>
  );
