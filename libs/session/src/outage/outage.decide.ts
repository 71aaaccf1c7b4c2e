import { type Decision, accept, refuse } from '../kernel/decision.js';
import type { Millis } from '../kernel/ids.js';
import type { CommandMeta } from '../kernel/meta.js';
import { tableGet } from '../kernel/table.js';
import { OPENED, outside } from '../lifecycle/phase-guard.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import type { OutageCommand } from './outage.commands.js';
import type { OutageState } from './outage.state.js';

type Of<Type extends OutageCommand['type']> = Extract<OutageCommand, { type: Type }> & CommandMeta;
type Verdict = Decision<SessionEventBody>;

/** Whether the service was away at that moment. */
export const isInOutage = (outage: OutageState, at: Millis): boolean =>
  outage.outages.some(({ from, to }) => from <= at && at <= to);

const record = ({ data }: Of<'RecordOutage'>, state: IssuedSession): Verdict => {
  const { incidentId, from, to } = data;
  if (from >= to) return refuse('ENDS_BEFORE_START');
  if (tableGet(state.incidents.incidents, incidentId) !== undefined) return refuse('INCIDENT_EXISTS', { incidentId });
  return (
    outside(state, OPENED) ??
    accept(
      { type: 'OutageRecorded', data: { from, to } },
      // It is over by the time it can be told: nobody has to close it.
      {
        type: 'IncidentOpened',
        data: { incidentId, path: [], kind: 'outage', pointIds: [], note: '', lasted: { from, to } },
      },
    )
  );
};

const note = (command: Of<'NoteMissed'>, state: IssuedSession): Verdict => {
  const closed = outside(state, [...OPENED, 'concluded']);
  if (closed !== null) return closed;
  return command.occurredAt !== undefined && isInOutage(state.outage, command.occurredAt)
    ? accept({ type: 'MissedNoted', data: { text: command.data.text } })
    : refuse('OCCURRED_AT_OUTSIDE_OUTAGE');
};

/** The service notes that it was away; the secretary tells afterwards what happened meanwhile. */
export const decideOutage = (command: OutageCommand & CommandMeta, state: IssuedSession): Verdict =>
  command.type === 'RecordOutage' ? record(command, state) : note(command, state);
