import { Button } from '@mantine/core';
import { useState } from 'react';
import { hourText } from '../../time/format.js';
import { figure } from '../paper/official-text.js';
import type { Guest } from '../paper/rows/guests.js';
import { HeadCount } from './head-count.js';
import { Movements } from './movements.js';
import { Names } from './names.js';
import { noReport, withPresent } from './reports.js';
import { text } from './text.js';
import type { UnitProps } from './unit-props.js';
import { useUnitReport } from './use-unit-report.js';

const stateOf = (isSending: boolean, at: number | undefined): readonly [string, string] => {
  if (isSending) return ['sending', text.sending];
  return at === undefined ? ['open', text.open] : ['sent', text.sent(hourText(at))];
};

const isHere = ({ status }: Guest): boolean => status === 'present' || status === 'substitute';

/** One unit at the door: its figure at once, its names when asked for. */
export const UnitRow = (props: UnitProps): React.ReactNode => {
  const { client, point, unit, known, guests, figuresClosed } = props;
  const [opened, setOpened] = useState(false);
  const { draft, problem, set } = useUnitReport(client, point.id, unit.id);
  const current = known?.units[unit.id]?.current;
  const report = draft ?? current?.value ?? noReport;
  const here = guests.filter(isHere).length;
  const [state, word] = stateOf(draft !== null, current?.at);
  return (
    <li className="reception-unit">
      <div className="unit-line">
        <div className="unit-name">
          <h2>{unit.name}</h2>
          <p role="status" data-state={state}>
            {word}
          </p>
        </div>
        <HeadCount
          name={unit.name}
          value={report.present}
          disabled={figuresClosed}
          onChange={(present) => set(withPresent(report, present))}
        />
        <p className="unit-summoned">{text.of(figure(unit.summoned))}</p>
        <Button
          size="lg"
          variant="default"
          aria-expanded={opened}
          aria-label={text.details(unit.name)}
          onClick={() => setOpened(!opened)}
        >
          {text.names(here, guests.length)}
        </Button>
      </div>
      {problem !== null && <p role="alert">✕ {problem}</p>}
      {opened && (
        <div className="unit-details">
          <Names {...props} report={report} onSet={set} />
          <Movements {...props} />
        </div>
      )}
    </li>
  );
};
