import { Button, NumberInput, TextInput } from '@mantine/core';
import { newId } from '../../../../live/new-id.js';
import type { PlanPointView } from '../queries.js';
import { text } from './text.js';

export type InvitedUnitView = PlanPointView['units'][number];

interface Props {
  readonly units: readonly InvitedUnitView[];
  readonly onChange: (units: readonly InvitedUnitView[]) => void;
}

const MOST_SUMMONED = 100_000;

const blank = (): InvitedUnitView => ({ id: newId(), name: '', summoned: 0, leadDelegate: null, delegates: [] });

/** The units that are invited at a point, each with how many delegates it is to send. */
export const UnitsForm = ({ units, onChange }: Props): React.ReactNode => {
  const change = (id: string, changed: Partial<InvitedUnitView>): void =>
    onChange(units.map((unit) => (unit.id === id ? { ...unit, ...changed } : unit)));
  const sum = units.reduce((total, { summoned }) => total + summoned, 0);
  return (
    <fieldset className="units-form">
      <legend>{text.units}</legend>
      {units.map(({ id, name, summoned }) => (
        <div key={id} className="points-fields">
          <TextInput
            className="points-grow"
            label={text.unitName}
            maxLength={200}
            value={name}
            onChange={(event) => change(id, { name: event.currentTarget.value })}
          />
          <NumberInput
            label={text.summoned}
            w="7rem"
            min={0}
            max={MOST_SUMMONED}
            allowDecimal={false}
            value={summoned}
            onChange={(value) => change(id, { summoned: Number(value) || 0 })}
          />
          <Button
            variant="default"
            aria-label={text.removeUnit(name)}
            disabled={units.length === 1}
            onClick={() => onChange(units.filter((unit) => unit.id !== id))}
          >
            {text.remove}
          </Button>
        </div>
      ))}
      <div className="points-fields">
        <Button variant="default" onClick={() => onChange([...units, blank()])}>
          {text.addUnit}
        </Button>
        <output>{text.sum(sum)}</output>
      </div>
    </fieldset>
  );
};
