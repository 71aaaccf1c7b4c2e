import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { hourText } from '../../time/format.js';
import { usePress } from '../press/use-press.js';
import { text } from './text.js';
import type { UnitProps } from './unit-props.js';

const KINDS = ['late', 'left_early', 'returned'] as const;

/** Who came late, left, or came back; noted also when the figures are closed. */
export const Movements = ({ client, point, unit, known, ended }: UnitProps): React.ReactNode => {
  const [count, setCount] = useState(1);
  const [who, setWho] = useState('');
  const [withLeave, setWithLeave] = useState(false);
  const { word, press } = usePress(client);
  const own = known?.movements.filter(({ unitId }) => unitId === unit.id) ?? [];
  const note = (kind: (typeof KINDS)[number]): void =>
    press(
      'RecordMovement',
      { pointId: point.id, unitId: unit.id, kind, count, withLeave, who: who.trim() },
      { onDone: () => setWho('') },
    );
  return (
    <section aria-label={`${text.movement.heading}: ${unit.name}`} className="movements">
      <h3>{text.movement.heading}</h3>
      {own.length > 0 && (
        <ul>
          {own.map(({ kind, count: people, at, who: names }) => (
            <li key={`${at} ${kind} ${names}`}>
              {text.moved[kind](people, hourText(at))} {names}
            </li>
          ))}
        </ul>
      )}
      {!ended && (
        <div className="add-name">
          <NumberInput
            size="lg"
            min={1}
            max={9_999}
            allowDecimal={false}
            hideControls
            label={text.movement.count}
            value={count}
            onChange={(value) => setCount(Math.max(1, Number(value)))}
          />
          <TextInput
            size="lg"
            maxLength={200}
            label={text.movement.who}
            value={who}
            onChange={({ currentTarget: { value } }) => setWho(value)}
          />
          <Checkbox
            size="lg"
            label={text.movement.withLeave}
            checked={withLeave}
            onChange={({ currentTarget: { checked } }) => setWithLeave(checked)}
          />
          {KINDS.map((kind) => (
            <Button key={kind} size="lg" variant="default" onClick={() => note(kind)}>
              {text.movement[kind]}
            </Button>
          ))}
        </div>
      )}
      <p role="status">{word ?? ''}</p>
    </section>
  );
};
