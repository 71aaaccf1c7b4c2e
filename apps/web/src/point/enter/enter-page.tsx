import { useState } from 'react';
import type { PrintedLink } from '../../live/printed-link.js';
import { keptContact } from '../help/desk-contact.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { text } from '../text.js';
import { CodeForm } from './code-form.js';
import { LookCard } from './look-card.js';
import { OpenElsewhere } from './open-elsewhere.js';
import { keepOperator, keptOperator } from './operator.js';
import { OtherDevice } from './other-device.js';
import type { PointSession } from './point-entry.js';
import { RefusalPage } from './refusal-page.js';
import { refusedText } from './refused-text.js';
import { useEntrance } from './use-entrance.js';
import { TextField } from '../field/text-field.js';

interface Props {
  readonly link: PrintedLink | null;
  /** The button was pressed before the page's script had come. */
  readonly pressed: boolean;
  readonly onEntered: (session: PointSession) => void;
}

/** Nothing happens before the press: preview robots open links, too. */
export const EnterPage = ({ link, pressed, onEntered }: Props): React.ReactNode => {
  const { door, look, enter, enterByCode, takeHere, stayOutside } = useEntrance(link, pressed, onEntered);
  if (door.at === 'looking') return <Looking />;
  if (door.at === 'elsewhere') return <OtherDevice devices={door.devices} onTake={takeHere} onLeave={stayOutside} />;
  if (look !== null && look.problem !== null)
    return (
      <RefusalPage code={look.problem} desk={look.contact ?? keptContact()} self={null}>
        <LookCard look={look} />
      </RefusalPage>
    );
  return (
    <main className="enter">
      <h1>{look?.name ?? text.enter.heading}</h1>
      {look !== null && <LookCard look={look} />}
      {link === null ? <p className="lead">{text.enter.noLink}</p> : <OperatorForm busy={door.busy} onEnter={enter} />}
      <p role="alert" className="problem">
        {door.problem === null ? '' : refusedText(door.problem)}
      </p>
      <OpenElsewhere />
      {link === null ? (
        <CodeForm busy={door.busy} onCode={enterByCode} />
      ) : (
        <details>
          <summary>{text.enter.haveCode}</summary>
          <CodeForm busy={door.busy} onCode={enterByCode} />
        </details>
      )}
      <p>
        <a href="/dc/don-gian">{text.enter.simple}</a>
      </p>
      <LanguageSwitch />
    </main>
  );
};

const Looking = (): React.ReactNode => (
  <main className="enter" aria-busy="true">
    <h1>{text.enter.heading}</h1>
    <p className="lead">{text.connecting}</p>
  </main>
);

interface OperatorProps {
  readonly busy: boolean;
  readonly onEnter: () => void;
}

/** Who sits here, for the desk to telephone; asked once on each machine. */
const OperatorForm = ({ busy, onEnter }: OperatorProps): React.ReactNode => {
  const [operator, setOperator] = useState(keptOperator);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keepOperator({ name: operator.name.trim(), phone: operator.phone.trim() });
        onEnter();
      }}
    >
      <TextField
        label={text.enter.operator}
        value={operator.name}
        longest={120}
        autoComplete="name"
        onChange={(value) => setOperator({ ...operator, name: value })}
      />
      <TextField
        label={text.enter.phone}
        value={operator.phone}
        longest={20}
        type="tel"
        autoComplete="tel"
        onChange={(value) => setOperator({ ...operator, phone: value })}
      />
      <button type="submit" className="main-action" disabled={busy}>
        {busy ? text.enter.busy : text.enter.action}
      </button>
    </form>
  );
};
