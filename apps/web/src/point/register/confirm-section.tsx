import { PHONE } from '@diemcau/planning';
import type { RoomContact } from '@diemcau/session';
import { hourText } from '../../time/format.js';
import { keptOperator } from '../enter/operator.js';
import { TextField } from '../field/text-field.js';
import { useCommand } from '../use-command.js';
import { DeclineForm } from './decline-form.js';
import { Meanwhile } from './meanwhile.js';
import type { RegisterProps } from './register-props.js';
import { SaveRow } from './save-row.js';
import { text } from './text.js';
import { type Drafting, useDraft } from './use-draft.js';

const FIELDS = ['room', 'terminal', 'technician', 'phone'] as const;

/** What is offered at first: whoever sits here is who answers the telephone. */
const offered = (): RoomContact => {
  const { name, phone } = keptOperator();
  return { room: '', terminal: '', technician: name, phone };
};

const trimmed = (contact: RoomContact): RoomContact => ({
  room: contact.room.trim(),
  terminal: contact.terminal.trim(),
  technician: contact.technician.trim(),
  phone: contact.phone.trim(),
});

const isWrong = ({ phone }: RoomContact): boolean => phone.trim() !== '' && !PHONE.test(phone.trim());

/** Whether the point takes part, in which room, and whom the desk telephones. */
export const ConfirmSection = (props: RegisterProps): React.ReactNode => {
  const { point, known, closed } = props;
  const { declined } = known;
  return (
    <section className="card" aria-labelledby="confirm">
      <h2 id="confirm">{text.confirm.heading}</h2>
      {declined !== null && (
        <p className="notice">
          {text.confirm.declined(hourText(declined.at), declined.reason)} {text.confirm.again}
        </p>
      )}
      <ConfirmForm {...props} />
      {point.role !== 'central' && declined === null && !closed && <DeclineForm {...props} />}
    </section>
  );
};

const ConfirmForm = ({ client, point, known: { confirmed }, closed }: RegisterProps): React.ReactNode => {
  const draft = useDraft(confirmed?.contact ?? offered(), confirmed);
  const command = useCommand(client);
  const wrong = isWrong(draft.value);
  const submit = async (seenAt: number | null): Promise<void> => {
    const sent = await command.send('ConfirmPoint', { pointId: point.id, contact: trimmed(draft.value), seenAt });
    if (sent) draft.drop();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong) void submit(draft.seenAt);
      }}
    >
      <ConfirmFields draft={draft} closed={closed} wrong={wrong} />
      {draft.isOvertaken && confirmed !== null && (
        <Meanwhile
          by={confirmed.by?.name ?? ''}
          at={confirmed.at}
          lines={Object.values(confirmed.contact).filter((line) => line !== '')}
          onTake={draft.drop}
          onKeep={() => {
            draft.insist();
            void submit(confirmed.at);
          }}
        />
      )}
      <SaveRow
        command={command}
        label={confirmed === null ? text.confirm.action : text.save}
        closed={closed}
        entered={confirmed}
        wrong={wrong ? text.confirm.phoneWrong : null}
      />
    </form>
  );
};

interface FieldsProps {
  readonly draft: Drafting<RoomContact>;
  readonly closed: boolean;
  readonly wrong: boolean;
}

const ConfirmFields = ({ draft, closed, wrong }: FieldsProps): React.ReactNode => (
  <>
    {FIELDS.map((field) => (
      <TextField
        key={field}
        label={text.confirm[field]}
        value={draft.value[field]}
        longest={field === 'technician' ? 120 : 200}
        type={field === 'phone' ? 'tel' : 'text'}
        disabled={closed}
        wrong={field === 'phone' && wrong}
        onChange={(value) => draft.set({ ...draft.value, [field]: value })}
      />
    ))}
    <p className="quiet">{text.confirm.phoneHint}</p>
  </>
);
