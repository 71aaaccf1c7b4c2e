import type { PointHistoryAnswer } from '@diemcau/contract';
import { useEffect, useState } from 'react';
import { get } from '../../../live/http.js';
import { text } from '../text.js';
import { failureText } from './use-request.js';

type Found = PointHistoryAnswer | 'loading' | { readonly problem: string };

/** How the point did in sittings before this one. */
export const PastSittings = ({ pointId }: { readonly pointId: string }): React.ReactNode => {
  const [found, setFound] = useState<Found>('loading');
  useEffect(() => {
    let here = true;
    get<PointHistoryAnswer>(`/api/bridge-points/${encodeURIComponent(pointId)}/history`, 'account').then(
      (answer) => here && setFound(answer),
      (error: unknown) => here && setFound({ problem: failureText(error) }),
    );
    return () => {
      here = false;
    };
  }, [pointId]);
  return (
    <section className="point-part">
      <h3>{text.history}</h3>
      <p className="quiet">
        {found === 'loading'
          ? text.loading
          : 'problem' in found
            ? found.problem
            : found.sums.sittings === 0
              ? text.noHistory
              : text.historySums(found.sums.sittings, found.sums.late, found.sums.lostCount, found.sums.helpCount)}
      </p>
    </section>
  );
};
