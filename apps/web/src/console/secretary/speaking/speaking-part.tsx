import { holders } from '@diemcau/session';
import { MainButton } from '../../chair/main-button.js';
import type { PartProps } from '../part-props.js';
import { text } from '../text.js';
import { TurnLine } from './turn-line.js';

/** Who has the floor, and the one button that names whom to call next. */
export const SpeakingPart = (props: PartProps): React.ReactNode => {
  const { session, now, presence, verbs } = props;
  const speaking = holders(session);
  return (
    <section className="part speaking-part" aria-labelledby="speaking">
      <h2 id="speaking">{text.speaking}</h2>
      <div className="turn-lines">
        {speaking.length === 0 && <p className="quiet">{text.nobody}</p>}
        {speaking.map((entry) => (
          <TurnLine key={entry.id} entry={entry} version={session.floor.version} now={now} verbs={verbs} />
        ))}
      </div>
      <MainButton session={session} presence={presence} verbs={verbs} size="md" />
    </section>
  );
};
