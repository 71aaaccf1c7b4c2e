import type { AgendaItemInput, AwardBatchInput, RegistrationInput, SessionInput } from '@diemcau/contract';
import type { AgendaItem, PlannedBatch, FloorRegistration, PointId } from '@diemcau/session';
import type { Participation, PlannedSession, SessionDraft } from '../../ports/conferences.js';
import { PlanningRefused, refuseDuplicates } from '../planning-refused.js';
import { profileOf } from './profile-choice.js';

type Identity = Pick<PlannedSession, 'id' | 'conferenceId' | 'version' | 'position'>;

const itemOf = (input: AgendaItemInput, makeId: () => string): AgendaItem => ({
  ...input,
  id: input.id ?? makeId(),
  profile: profileOf(input.profile),
});

const batchOf = (input: AwardBatchInput, makeId: () => string): PlannedBatch => ({
  ...input,
  id: input.id ?? makeId(),
  recipients: input.recipients.map((recipient) => ({ ...recipient, id: recipient.id ?? makeId() })),
});

const registrationOf = (input: RegistrationInput, makeId: () => string): FloorRegistration => ({
  ...input,
  entryId: input.entryId ?? makeId(),
});

const checkIds = ({ agenda, awards, registrations }: PlannedSession): void => {
  refuseDuplicates(
    'item',
    agenda.map((item) => item.id),
  );
  refuseDuplicates(
    'batch',
    awards.map((batch) => batch.id),
  );
  refuseDuplicates(
    'recipient',
    awards.flatMap((batch) => batch.recipients.map((recipient) => recipient.id)),
  );
  refuseDuplicates(
    'entry',
    registrations.map((registration) => registration.entryId),
  );
};

/** Items, recipients and registrations name points that take part. */
const checkPoints = ({ agenda, awards, registrations }: PlannedSession, taking: ReadonlySet<PointId>): void => {
  const named = [
    ...agenda.map((item) => item.pointId).filter((id) => id !== null),
    ...awards.flatMap((batch) => batch.recipients.map((recipient) => recipient.pointId)),
    ...registrations.map((registration) => registration.pointId),
  ];
  const unknown = named.find((id) => !taking.has(id));
  if (unknown !== undefined) throw new PlanningRefused('UNKNOWN_POINT', { pointId: unknown });
};

/** A registration is for an item of the agenda, and of a kind that the item's rules know. */
const checkRegistrations = ({ agenda, registrations }: PlannedSession): void => {
  const items = new Map(agenda.map((item) => [item.id, item]));
  for (const { itemId, kind } of registrations) {
    const item = items.get(itemId);
    if (item === undefined) throw new PlanningRefused('UNKNOWN_ITEM', { itemId });
    if (item.profile.limits[kind] === undefined) throw new PlanningRefused('KIND_NOT_ALLOWED', { itemId, kind });
  }
};

/**
 * The draft that a request describes; ids that it leaves out are made.
 * @throws PlanningRefused ENDS_BEFORE_START, DUPLICATE_ID, UNKNOWN_POINT, UNKNOWN_ITEM, KIND_NOT_ALLOWED
 */
export const sessionRecord = (
  input: SessionInput,
  identity: Identity,
  participations: readonly Participation[],
  makeId: () => string,
): SessionDraft => {
  if (input.endsAt <= input.startsAt) throw new PlanningRefused('ENDS_BEFORE_START');
  const session: PlannedSession = {
    ...identity,
    title: input.title,
    startsAt: input.startsAt,
    endsAt: input.endsAt,
    agenda: input.agenda.map((item) => itemOf(item, makeId)),
    awards: input.awards.map((batch) => batchOf(batch, makeId)),
    registrations: input.registrations.map((registration) => registrationOf(registration, makeId)),
    frozenAt: null,
  };
  checkIds(session);
  checkPoints(session, new Set(participations.map((participation) => participation.pointId)));
  checkRegistrations(session);
  return { session, participations };
};
