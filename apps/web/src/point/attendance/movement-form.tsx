import type { Movement } from '@diemcau/session';
import { useState } from 'react';
import { Chips } from '../chips/chips.js';
import { text } from '../text.js';
import { Stepper } from './stepper.js';
import { TextField } from '../field/text-field.js';

type Told = Omit<Movement, 'at'>;

interface Props {
  readonly onSend: (movement: Told) => Promise<void>;
}

const KINDS = ['late', 'left_early', 'returned'] as const;

const nobody: Told = { kind: 'late', count: 1, withLeave: false, who: '' };

/** Somebody came late, left early or came back: the hour is noted, and what was counted before stays known. */
export const MovementForm = ({ onSend }: Props): React.ReactNode => {
  const [told, setTold] = useState<Told | null>(null);
  if (told === null) {
    return (
      <button type="button" onClick={() => setTold(nobody)}>
        {text.movement.add}
      </button>
    );
  }
  const set = (part: Partial<Told>): void => setTold({ ...told, ...part });
  return (
    <form
      className="inset"
      onSubmit={(event) => {
        event.preventDefault();
        void onSend({ ...told, who: told.who.trim() }).then(() => setTold(null));
      }}
    >
      <Chips
        legend={text.movement.what}
        options={KINDS.map((value) => ({ value, label: text.movement.kinds[value] }))}
        value={told.kind}
        onChange={(kind) => set({ kind })}
      />
      <Stepper
        label={text.movement.count}
        value={told.count}
        disabled={false}
        onChange={(count) => set({ count: Math.max(1, count) })}
      />
      <TextField label={text.movement.who} value={told.who} longest={200} onChange={(value) => set({ who: value })} />
      <label className="switch">
        <input
          type="checkbox"
          checked={told.withLeave}
          onChange={(event) => set({ withLeave: event.target.checked })}
        />
        <span>{text.movement.withLeave}</span>
      </label>
      <div className="actions">
        <button type="submit" className="main-action">
          {text.movement.send}
        </button>
        <button type="button" onClick={() => setTold(null)}>
          {text.floor.cancel}
        </button>
      </div>
    </form>
  );
};
