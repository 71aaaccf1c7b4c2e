import { type AgendaItem, isFuture } from '@diemcau/session';
import { hourText } from '../../../time/format.js';
import type { PartProps } from '../part-props.js';
import { ItemActs } from './item-acts.js';
import { text } from './text.js';

interface Props extends PartProps {
  readonly onEdit: (item: AgendaItem) => void;
}

type Place = keyof typeof text.state;

/** Every item with its times; what has begun is history, what is to come can be changed with a reason. */
export const ItemList = (props: Props): React.ReactNode => {
  const { agenda } = props.session;
  const placeOf = ({ id }: AgendaItem): Place =>
    id === agenda.currentId ? 'current' : isFuture(agenda, id) ? 'future' : 'past';
  const times = ({ id }: AgendaItem): string => {
    const progress = Object.hasOwn(agenda.progress, id) ? agenda.progress[id] : undefined;
    if (progress === undefined) return '';
    const from = hourText(progress.startedAt);
    return progress.endedAt === null ? text.began(from) : text.beganEnded(from, hourText(progress.endedAt));
  };
  return (
    <ol className="programme-items">
      {agenda.items.map((item, index) => (
        <li key={item.id} data-state={placeOf(item)}>
          <span className="programme-title">
            {item.title} <small>{[text.minutesOf(item.minutes), item.presenter].filter(Boolean).join(' · ')}</small>
            <small className="quiet"> {[text.state[placeOf(item)], times(item)].filter(Boolean).join(' ')}</small>
          </span>
          {placeOf(item) === 'future' && <ItemActs {...props} item={item} index={index} />}
        </li>
      ))}
    </ol>
  );
};
