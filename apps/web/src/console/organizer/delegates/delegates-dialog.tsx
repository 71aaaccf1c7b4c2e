import type { RegistrationView } from '@diemcau/contract';
import { Button, Modal, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../../../live/http.js';
import { dayTimeText } from '../day-time-text.js';
import { KEPT, type PlanPointView } from '../points/queries.js';
import { DelegatesForm } from './delegates-form.js';
import type { RegisteredUnit } from './registered-unit.js';
import { text } from './text.js';

interface Props {
  readonly sessionId: string;
  readonly point: PlanPointView;
  readonly onClose: () => void;
}

type Delegate = NonNullable<RegisteredUnit['registered']>['delegates'][number];

const Person = ({ person, isLead }: { readonly person: Delegate; readonly isLead: boolean }): React.ReactNode => (
  <li>
    <strong>{person.name}</strong>
    {person.positions.length > 0 && `, ${person.positions.join(', ')}`}
    {isLead && <span className="quiet"> · {text.lead}</span>}
    {person.substituteFor !== null && <span className="quiet"> · {text.substitutes(person.substituteFor)}</span>}
  </li>
);

const Unit = ({ unit, onEdit }: { readonly unit: RegisteredUnit; readonly onEdit: () => void }): React.ReactNode => {
  const { name, summoned, registered } = unit;
  const lead = registered?.leadDelegate ?? null;
  const count = registered === null ? 0 : registered.delegates.length + (lead === null ? 0 : 1);
  return (
    <section className="delegates-unit">
      <h3>
        {name} <small className="quiet">{text.registered(count, summoned)}</small>
      </h3>
      {registered === null ? (
        <p className="points-warning">{text.notRegistered}</p>
      ) : (
        <>
          <p className="quiet points-lines">{text.registeredAt(dayTimeText(registered.at))}</p>
          <ol>
            {lead !== null && <Person person={lead} isLead />}
            {registered.delegates.map((person) => (
              <Person key={`${person.name} ${person.positions.join()}`} person={person} isLead={false} />
            ))}
          </ol>
        </>
      )}
      <Button size="compact-md" variant="default" onClick={onEdit}>
        {text.edit}
      </Button>
    </section>
  );
};

/** Whom the units of one point will send; corrected on its behalf when it cannot. */
export const DelegatesDialog = ({ sessionId, point, onClose }: Props): React.ReactNode => {
  const { data, isError } = useQuery({
    queryKey: [...KEPT.session(sessionId), 'registration', point.id],
    queryFn: () => get<RegistrationView>(`/api/sessions/${sessionId}/registration/${point.id}`, 'account'),
  });
  const [edited, setEdited] = useState<string | null>(null);
  const units = data?.point.units ?? [];
  const unit = units.find(({ id }) => id === edited);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={text.openOf(point.name)}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      {isError && <p role="alert">{text.failed}</p>}
      {data === undefined && !isError && <p role="status">{text.loading}</p>}
      {unit === undefined ? (
        <Stack>
          {units.map((known) => (
            <Unit key={known.id} unit={known} onEdit={() => setEdited(known.id)} />
          ))}
        </Stack>
      ) : (
        <DelegatesForm sessionId={sessionId} pointId={point.id} unit={unit} onDone={() => setEdited(null)} />
      )}
    </Modal>
  );
};
