import type { PaneProps } from './pane-props.js';
import { text } from './text.js';

/** Who is there before the session opens: the numbers that the chair opens with. */
export const RollCall = ({ counters }: Pick<PaneProps, 'counters'>): React.ReactNode => {
  if (counters === null) return null;
  const { checkedIn, points, ready, present, summoned, connected } = counters;
  const rows: readonly (readonly [string, string])[] = [
    [text.rollCall.checkedIn, `${checkedIn}/${points}`],
    [text.rollCall.ready, `${ready}/${points}`],
    [text.rollCall.present, `${present}/${summoned}`],
    [text.rollCall.connected, String(connected)],
  ];
  return (
    <dl className="roll-call">
      {rows.map(([label, figure]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
};
