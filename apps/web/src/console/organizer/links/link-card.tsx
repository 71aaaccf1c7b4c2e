import './links.css';
import type { LinkAnswer } from '@diemcau/contract';
import { Qr } from './qr.js';
import { text } from './text.js';

/** One link as it is handed on: code to photograph, short code, address. */
export const LinkCard = ({ link }: { readonly link: LinkAnswer }): React.ReactNode =>
  link.url === null ? null : (
    <div className="link-card" data-kind={link.kind}>
      <Qr url={link.url} label={text.qr(link.label)} />
      <div>
        <span className="link-kind">{text.kind[link.kind]}</span>
        <strong>{link.label}</strong>
        {link.shortCode !== null && (
          <p>
            {text.code}: <span className="link-code">{link.shortCode}</span>
          </p>
        )}
        <p className="link-url">{link.url}</p>
      </div>
    </div>
  );
