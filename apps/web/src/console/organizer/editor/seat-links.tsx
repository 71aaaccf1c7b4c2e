import { text } from './text.js';

const SEATS = [
  ['chu-toa', 'chair'],
  ['thu-ky', 'secretary'],
  ['ky-thuat', 'desk'],
  ['dan-chuong-trinh', 'mc'],
  ['le-tan', 'reception'],
] as const;

/** Where each seat of an issued sitting is taken; whoever may not sit there is told so there. */
export const SeatLinks = ({ sessionId }: { readonly sessionId: string }): React.ReactNode => (
  <div className="editor-seats">
    <strong>{text.seats}</strong>
    {SEATS.map(([address, seat]) => (
      <a key={address} href={`/${address}/${sessionId}`} target="_blank" rel="noreferrer">
        {text.seat[seat]}
      </a>
    ))}
  </div>
);
