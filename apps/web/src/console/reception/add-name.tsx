import { Button, TextInput } from '@mantine/core';
import type { Delegation, InvitedUnit, Person, RegisteredDelegate } from '@diemcau/session';
import { useState } from 'react';
import { usePress } from '../press/use-press.js';
import { text } from './text.js';
import type { UnitProps } from './unit-props.js';

const asRegistered = ({ name, positions }: Person): RegisteredDelegate => ({ name, positions, substituteFor: null });

/** Before a unit registers anybody, it sends those whom the invitation names. */
const invited = ({ leadDelegate, delegates }: InvitedUnit): Delegation => ({
  leadDelegate: leadDelegate === null ? null : asRegistered(leadDelegate),
  delegates: delegates.map(asRegistered),
});

const sent = (one: RegisteredDelegate) => ({ ...one, positions: [...one.positions] });

/** Somebody whom the list does not have: the unit's registration gets the name. */
export const AddName = ({ client, point, unit, delegation }: UnitProps): React.ReactNode => {
  const [name, setName] = useState('');
  const [position, setPosition] = useState('');
  const { word, press } = usePress(client);
  const clear = (): void => {
    setName('');
    setPosition('');
  };
  const add = (): void => {
    const { leadDelegate, delegates } = delegation ?? invited(unit);
    const positions = position.trim() === '' ? [] : [position.trim()];
    const data = {
      ...{ pointId: point.id, unitId: unit.id, seenAt: delegation?.at ?? null },
      leadDelegate: leadDelegate === null ? null : sent(leadDelegate),
      delegates: [...delegates, { name: name.trim(), positions, substituteFor: null }].map(sent),
    };
    press('RegisterDelegates', data, { onDone: clear });
  };
  return (
    <form
      className="add-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') add();
      }}
    >
      <TextInput
        size="lg"
        maxLength={120}
        label={text.addName}
        value={name}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <TextInput
        size="lg"
        maxLength={120}
        label={text.addPosition}
        value={position}
        onChange={({ currentTarget: { value } }) => setPosition(value)}
      />
      <Button size="lg" type="submit" disabled={name.trim() === ''}>
        {text.add}
      </Button>
      <p role="status">{word ?? ''}</p>
    </form>
  );
};
