import { holders, type IssuedSession, openRequest, type PlanPoint } from '@diemcau/session';
import type { Findable } from './point-search.js';
import { text } from './text.js';

type PointState = 'free' | 'waiting' | 'holding' | 'view_only';

/** What may be done with a point now. */
export const stateOf = (session: IssuedSession, { id, mode }: PlanPoint): PointState => {
  if (mode === 'view_only') return 'view_only';
  if (holders(session).some(({ pointId }) => pointId === id)) return 'holding';
  return openRequest(session, id) === undefined ? 'free' : 'waiting';
};

interface Props {
  readonly id: string;
  readonly found: Findable;
  readonly session: IssuedSession;
  /** In the queue, counted from 0. */
  readonly place: number | undefined;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const stateText = ({ session, found: { point }, place }: Props): string => {
  const state = stateOf(session, point);
  if (state === 'view_only') return text.viewOnly;
  if (state === 'holding') return text.holding;
  if (place === undefined) return '';
  const { state: at } = openRequest(session, point.id) ?? { state: 'waiting' };
  return at === 'on_deck' ? text.onDeck(place + 1) : text.waiting(place + 1);
};

/** One point that matches. The keys choose, and so does the pointer. */
export const FoundRow = (props: Props): React.ReactNode => {
  const { id, found, chosen, onChoose } = props;
  const { point, number } = found;
  return (
    <li id={id} role="option" aria-selected={chosen} onClick={onChoose}>
      <span className="found-number">{number}</span>
      <span className="found-name">
        {point.name} <span className="quiet">{stateText(props)}</span>
      </span>
    </li>
  );
};
