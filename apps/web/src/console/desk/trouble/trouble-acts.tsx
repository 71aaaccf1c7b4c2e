import { Button, Group } from '@mantine/core';
import type { DeskProps } from '../desk-props.js';
import { text } from '../text.js';
import type { Exception } from './exceptions.js';

export interface TroubleProps extends DeskProps {
  readonly exception: Exception;
  readonly onAll: (pointIds: readonly string[]) => void;
  readonly onResolve: (incidentId: string) => void;
}

/** What can be done at once about something that is wrong. */
export const TroubleActs = ({ exception, facts, verbs, onOpen, onAll, onResolve }: TroubleProps): React.ReactNode => {
  const { pointIds, incident } = exception;
  const fact = pointIds.length === 1 ? facts.find(({ point }) => point.id === pointIds[0]) : undefined;
  const contact = fact?.contact;
  return (
    <Group gap="xs" wrap="wrap" justify="flex-end" className="trouble-acts">
      {contact && (
        <Button component="a" variant="default" href={`tel:${contact.phone}`}>
          ☎ {text.call(contact.phone)}
        </Button>
      )}
      {incident !== null && incident.owner === null && (
        <Button onClick={() => verbs.press('TakeIncident', { incidentId: incident.id })}>{text.take}</Button>
      )}
      {incident !== null && (
        <Button variant="default" onClick={() => onResolve(incident.id)}>
          {text.resolve}
        </Button>
      )}
      {fact === undefined ? (
        <Button variant="default" onClick={() => onAll(pointIds)}>
          {text.showThese}
        </Button>
      ) : (
        <Button variant="default" aria-label={text.openPoint(fact.point.name)} onClick={() => onOpen(fact.point.id)}>
          {text.open}
        </Button>
      )}
    </Group>
  );
};
