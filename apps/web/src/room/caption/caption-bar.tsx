import { text } from '../text.js';
import type { Caption } from './caption-of.js';

const CLOCKS = { calm: 'timeLeft', last_minute: 'lastMinute', over: 'timeOver' } as const;

/** Under the picture: who speaks, for which unit, on what, and how long. */
export const CaptionBar = ({ caption }: { readonly caption: Caption }): React.ReactNode => {
  const { state, name, title, point, item, clock, next } = caption;
  return (
    <section className="room-caption" data-state={state} aria-label={text.caption.heading}>
      <div className="room-who" role="status">
        <p className="room-state">
          <span aria-hidden="true">{text.caption.marks[state]} </span>
          {text.caption.states[state]}
        </p>
        {state === 'nobody' ? (
          <p className="room-name">{item === '' ? text.caption.noItem : item}</p>
        ) : (
          <>
            <p className="room-name">{name === '' ? point : name}</p>
            <p className="room-unit">{[title, name === '' ? '' : point].filter((part) => part !== '').join(' · ')}</p>
            {item !== '' && <p className="room-item">{text.caption.item(item)}</p>}
          </>
        )}
      </div>
      <div className="room-aside">
        {clock !== null && (
          <p className="room-clock" data-tone={clock.tone}>
            <span>{text.caption[CLOCKS[clock.tone]]}</span>
            <strong role="timer">{clock.text}</strong>
          </p>
        )}
        {next !== null && (
          <p className="room-next">
            <span>{text.caption.next[next.kind]}</span> {next.name}
          </p>
        )}
      </div>
    </section>
  );
};
