import './print.css';
import type { LinkAnswer } from '@diemcau/contract';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Occasion } from './invitation.js';
import { Qr } from './qr.js';
import { text } from './text.js';

/** A4: one invitation a page, or eight labels. */
export type SheetKind = 'page' | 'label';

interface Props {
  readonly kind: SheetKind;
  readonly links: readonly LinkAnswer[];
  readonly occasion: Occasion;
  readonly onPrinted: () => void;
}

interface SheetProps {
  readonly link: LinkAnswer;
  readonly url: string;
  readonly occasion: Occasion;
}

const Code = ({ link }: { readonly link: LinkAnswer }): React.ReactNode =>
  link.shortCode === null ? null : (
    <p className="sheet-code">
      {text.sheet.code}: <strong>{link.shortCode}</strong>
    </p>
  );

const Page = ({ link, url, occasion }: SheetProps): React.ReactNode => (
  <article className="sheet-page">
    <p className="sheet-invite">{text.sheet.invite}</p>
    <h1>{occasion.conference}</h1>
    <p>{occasion.session}</p>
    <h2>{link.label}</h2>
    <p>
      <strong>{text.sheet.time(occasion.at)}</strong>
      <br />
      {text.sheet.place(occasion.hall)}
    </p>
    <Qr url={url} label={text.qr(link.label)} />
    <p>{text.sheet.open}</p>
    <p className="sheet-url">{url}</p>
    <Code link={link} />
    <p>{text.sheet.early}</p>
    <p className="sheet-secret">{text.sheet.secret}</p>
  </article>
);

const Label = ({ link, url, occasion }: SheetProps): React.ReactNode => (
  <article className="sheet-label">
    <Qr url={url} label={text.qr(link.label)} />
    <div>
      <h2>{link.label}</h2>
      <p>{occasion.at}</p>
      {link.shortCode !== null && (
        <p className="sheet-code">
          {text.code}: <strong>{link.shortCode}</strong>
        </p>
      )}
    </div>
  </article>
);

/** Sheets that exist only while they are printed, beside the page: thousands of codes would slow it down. */
export const PrintSheets = ({ kind, links, occasion, onPrinted }: Props): React.ReactNode => {
  const [root] = useState(() => {
    const element = document.createElement('div');
    element.className = 'printed sheets';
    return element;
  });
  useEffect(() => {
    document.body.append(root);
    document.body.classList.add('printing');
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => {
      window.removeEventListener('afterprint', onPrinted);
      document.body.classList.remove('printing');
      root.remove();
    };
    // Printed once, when the sheets are there.
  }, [root]);
  const Sheet = kind === 'page' ? Page : Label;
  return createPortal(
    links.map((link) => link.url !== null && <Sheet key={link.id} link={link} url={link.url} occasion={occasion} />),
    root,
  );
};
