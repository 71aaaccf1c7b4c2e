import { useState } from 'react';
import { copyText } from '../../clipboard/copy-text.js';
import { text } from '../text.js';
import type { BrowserTrouble } from './browser-check.js';

type Code = { readonly side: number; readonly path: string };

const draw = async (address: string): Promise<Code> => {
  const { encode } = await import('uqr');
  const { data, size } = encode(address, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return { side: size, path };
};

/** Why this browser is not enough, and the address for another one; the link is a key, so its picture is shown on demand only. */
export const Advice = ({ trouble }: { readonly trouble: Exclude<BrowserTrouble, null> }): React.ReactNode => {
  const [code, setCode] = useState<Code | null>(null);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => setCopied(await copyText(location.href));
  return (
    <section className="card advice" aria-labelledby="elsewhere">
      <h2 id="elsewhere">
        <span aria-hidden="true">▲ </span>
        {text.elsewhere.heading}
      </h2>
      <p>{text.elsewhere[trouble]}</p>
      {'clipboard' in navigator && (
        <button type="button" onClick={() => void copy()}>
          {copied ? text.elsewhere.copied : text.elsewhere.copy}
        </button>
      )}
      <label>
        {text.elsewhere.address}
        <input readOnly value={location.href} onFocus={(event) => event.target.select()} />
      </label>
      {code === null ? (
        <button type="button" onClick={() => void draw(location.href).then(setCode)}>
          {text.elsewhere.qr}
        </button>
      ) : (
        <svg className="qr" viewBox={`0 0 ${code.side} ${code.side}`} role="img" aria-label={text.elsewhere.qrPicture}>
          <path d={code.path} />
        </svg>
      )}
    </section>
  );
};
