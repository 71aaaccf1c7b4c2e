import type { MeAnswer } from '@diemcau/contract';
import { agendaItem, type Drive, type IssuedSession } from '@diemcau/session';
import { clockText } from '../../time/format.js';
import { shortName } from '../short-name.js';
import { text } from './text.js';

interface Props {
  readonly session: IssuedSession;
  readonly me: MeAnswer;
}

const nameOf = ({ floor, agenda }: IssuedSession, { entryId, itemId }: Drive): string => {
  // A turn that an undo took back has left the state.
  if (entryId !== null) return shortName(floor.entries[entryId]?.pointName ?? text.oneTurn);
  return agendaItem(agenda, itemId)?.title ?? '';
};

/** Who presses, and what was pressed last: the same sentence at every seat. */
export const DrivingLine = ({ session, me }: Props): React.ReactNode => {
  const { last } = session.driving;
  if (last === null) return <p className="driving">{text.nobody}</p>;
  const who = last.by.id === me.account?.id ? `${last.by.name} (${text.you})` : last.by.name;
  return (
    <p className="driving">
      <strong>{text.driving(who)}</strong>
      <span> · {text.last(clockText(last.at), text.acts[last.act](nameOf(session, last)))}</span>
    </p>
  );
};
