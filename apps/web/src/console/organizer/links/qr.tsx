import { useMemo } from 'react';
import { qrPath } from './qr-path.js';

interface Props {
  readonly url: string;
  readonly label: string;
}

/** An address to be photographed; dark on white in every colour scheme. */
export const Qr = ({ url, label }: Props): React.ReactNode => {
  const { size, path } = useMemo(() => qrPath(url), [url]);
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
