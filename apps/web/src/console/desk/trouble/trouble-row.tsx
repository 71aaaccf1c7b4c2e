import { pointIndex } from '@diemcau/session';
import { durationText } from '../../../time/format.js';
import { text } from '../text.js';
import type { Exception } from './exceptions.js';
import { TroubleActs, type TroubleProps } from './trouble-acts.js';

const NAMED = 3;
const SHAPE: Readonly<Record<Exception['kind'], string>> = {
  speaker_lost: '✕',
  speaker_silent: '◆',
  deck_lost: '✕',
  deck_not_ready: '▲',
  ticket: '?',
  lost: '✕',
  media_differs: '◆',
  weak: '◆',
  unstable: '◆',
  not_in: '○',
};

const detailOf = ({ incident, cause }: Exception): string =>
  [
    incident !== null && incident.openedBy !== null ? text.tickets[incident.kind] : '',
    incident?.note ?? '',
    cause === null ? '' : text.causes[cause],
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** One thing that is wrong: where, for how long, who sees to it, and what can be done at once. */
export const TroubleRow = (props: TroubleProps): React.ReactNode => {
  const { exception, session, now } = props;
  const { kind, pointIds, since, incident } = exception;
  const { byId } = pointIndex(session.plan.points);
  const names = pointIds.slice(0, NAMED).map((id) => byId.get(id)?.name ?? id);
  const detail = detailOf(exception);
  return (
    <article className="trouble" data-kind={kind}>
      <span className="trouble-shape" aria-hidden="true">
        {SHAPE[kind]}
      </span>
      <div className="trouble-words">
        <strong>{text.kinds[kind]}</strong>
        {since !== null && <span className="trouble-age"> {text.age(durationText(now - since))}</span>}
        <div className="trouble-names">
          {text.andMore(names.join(', '), pointIds.length - names.length)}
          {pointIds.length > 1 && <span className="quiet"> ({text.points(pointIds.length)})</span>}
        </div>
        {detail !== '' && <div className="quiet">{detail}</div>}
      </div>
      {incident !== null && (
        <span className="trouble-owner">
          {incident.owner === null ? text.noOwner : text.ownedBy(incident.owner.name)}
        </span>
      )}
      <TroubleActs {...props} />
    </article>
  );
};
