import type { BridgePointView, PointHistoryAnswer } from '@diemcau/contract';
import { useQuery } from '@tanstack/react-query';
import { get } from '../../../live/http.js';
import { dayTimeText } from '../day-time-text.js';
import { text } from './text.js';

const MINUTE_MS = 60_000;
const SHOWN = 5;

type Sitting = PointHistoryAnswer['records'][number];

const wordsOf = ({ checkedInAt, late, lostCount, lostMs, weakCount, present, summoned }: Sitting): string =>
  [
    checkedInAt === null ? text.absent : late ? text.late : text.onTime,
    text.record(present, summoned),
    ...(lostCount > 0 ? [text.lost(lostCount, Math.round(lostMs / MINUTE_MS))] : []),
    ...(weakCount > 0 ? [text.weak(weakCount)] : []),
  ].join(' · ');

const PointHistory = ({ pointId }: { readonly pointId: string }): React.ReactNode => {
  const { data } = useQuery({
    queryKey: ['bridge-points', pointId, 'history'],
    queryFn: () => get<PointHistoryAnswer>(`/api/bridge-points/${pointId}/history?limit=${SHOWN}`, 'account'),
  });
  return (
    <section aria-label={text.history}>
      <h3 className="point-history">{text.history}</h3>
      {data?.records.length === 0 && <p className="quiet points-lines">{text.historyEmpty}</p>}
      <ul className="point-records">
        {data?.records.map((record) => (
          <li key={record.sessionId}>
            <strong>{dayTimeText(record.startsAt)}</strong> {record.conferenceTitle ?? text.otherConference}
            <br />
            <span className="quiet">{wordsOf(record)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Who changed a point last, and how it fared in its last five sittings. */
export const PointPast = ({ point }: { readonly point: BridgePointView }): React.ReactNode => (
  <>
    {point.changedBy !== null && point.changedAt !== null && (
      <p className="quiet points-lines">{text.changed(point.changedBy.name, dayTimeText(point.changedAt))}</p>
    )}
    <PointHistory pointId={point.id} />
  </>
);
