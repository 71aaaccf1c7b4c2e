import type { InvitedUnit } from '@diemcau/session';
import { useCommand } from '../use-command.js';
import { DelegateLine } from './delegate-line.js';
import { delegationOf, type DelegateRow, emptyRow, rowsOf, rowText } from './delegate-rows.js';
import { Meanwhile } from './meanwhile.js';
import type { RegisterProps } from './register-props.js';
import { SaveRow } from './save-row.js';
import { text } from './text.js';
import { type Drafting, useDraft } from './use-draft.js';

/** Who will come from each invited unit. */
export const DelegatesSection = (props: RegisterProps): React.ReactNode => (
  <section className="card" aria-labelledby="delegates">
    <h2 id="delegates">{text.delegates.heading}</h2>
    {props.point.units.map((unit) => (
      <UnitDelegates key={unit.id} {...props} unit={unit} />
    ))}
  </section>
);

interface UnitProps extends RegisterProps {
  readonly unit: InvitedUnit;
}

const UnitDelegates = ({ client, point, known, closed, unit }: UnitProps): React.ReactNode => {
  const entered = Object.hasOwn(known.delegations, unit.id) ? known.delegations[unit.id] : undefined;
  const draft = useDraft(rowsOf(unit, entered), entered ?? null);
  const command = useCommand(client);
  const submit = async (seenAt: number | null): Promise<void> => {
    const data = { pointId: point.id, unitId: unit.id, ...delegationOf(draft.value), seenAt };
    if (await command.send('RegisterDelegates', data)) draft.drop();
  };
  return (
    <form
      className="unit"
      aria-label={unit.name}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(draft.seenAt);
      }}
    >
      <h3>{unit.name}</h3>
      <DelegateRows draft={draft} summoned={unit.summoned} closed={closed} />
      {draft.isOvertaken && entered !== undefined && (
        <Meanwhile
          by={entered.by?.name ?? ''}
          at={entered.at}
          lines={rowsOf(unit, entered)
            .map(rowText)
            .filter((line) => line !== '')}
          onTake={draft.drop}
          onKeep={() => {
            draft.insist();
            void submit(entered.at);
          }}
        />
      )}
      <SaveRow command={command} label={text.save} closed={closed} entered={entered} wrong={null} />
    </form>
  );
};

interface RowsProps {
  readonly draft: Drafting<readonly DelegateRow[]>;
  readonly summoned: number;
  readonly closed: boolean;
}

const DelegateRows = ({ draft: { value: rows, set }, summoned, closed }: RowsProps): React.ReactNode => (
  <>
    <p className="quiet">{text.delegates.summoned(summoned, rows.filter(({ name }) => name.trim() !== '').length)}</p>
    {rows.map((row, index) => (
      <DelegateLine
        key={index}
        legend={index === 0 ? text.delegates.lead : text.delegates.delegate(index)}
        row={row}
        disabled={closed}
        onChange={(changed) => set(rows.map((one, at) => (at === index ? changed : one)))}
        onRemove={index === 0 ? null : () => set(rows.filter((_, at) => at !== index))}
      />
    ))}
    <div className="actions">
      <button type="button" disabled={closed} onClick={() => set([...rows, emptyRow])}>
        {text.delegates.add}
      </button>
    </div>
  </>
);
