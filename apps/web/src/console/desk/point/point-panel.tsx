import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { DeskProps } from '../desk-props.js';
import { SHAPES } from '../state/cell-state.js';
import { text } from '../text.js';
import { ContactCard } from './contact-card.js';
import { EncoderKey } from './encoder-key.js';
import { PastSittings } from './past-sittings.js';
import { PointActs } from './point-acts.js';
import { PointModeForm } from './point-mode-form.js';
import type { PointProps } from './point-props.js';
import { RaiseForm } from './raise-form.js';
import { SoundCard } from './sound-card.js';
import { Story } from './story.js';

interface Props extends PointProps {
  readonly onClose: () => void;
}

/** What points did before belongs to those who plan; a technician alone would be refused. */
const mayAskThePast = ({ account }: DeskProps['me']): boolean =>
  account?.globalRoles.some((role) => role === 'admin' || role === 'planner') ?? false;

/** One point in full: how it stands, what can be done about it, and what happened to it. */
export const PointPanel = ({ onClose, ...props }: Props): React.ReactNode => {
  const { fact } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const escape = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    <aside className="point-panel" aria-label={fact.point.name} onKeyDown={escape}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {fact.point.name}
        </h2>
        <CloseButton size="lg" aria-label={text.close} onClick={onClose} />
      </header>
      <p className="point-state" data-state={fact.state}>
        {SHAPES[fact.state]} {text.states[fact.state]} · {text.presence[fact.presence]} · {text.modes[fact.point.mode]}
      </p>
      <ContactCard contact={fact.contact} />
      <PointActs {...props} />
      <SoundCard {...props} />
      {fact.point.mode === 'whip' && <EncoderKey {...props} />}
      <RaiseForm {...props} />
      <PointModeForm {...props} />
      <Story {...props} />
      {mayAskThePast(props.me) && <PastSittings pointId={fact.point.id} />}
    </aside>
  );
};
