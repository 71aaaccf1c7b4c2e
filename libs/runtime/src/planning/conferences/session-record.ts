import type {
  AgendaItemInput,
  AwardBatchInput,
  ChangeSessionBody,
  RegistrationInput,
  SessionInput,
} from '@diemcau/contract';
import type { AgendaItem, FloorRegistration, PlannedBatch, PointId } from '@diemcau/session';
import type { Participation, PlannedSession, SessionDraft } from '../../ports/conferences.js';
import { movedAgenda } from '../agenda/moved-agenda.js';
import { given } from './given-parts.js';
import { profileOf } from './profile-choice.js';
import { checkSession } from './coherent-session.js';

type Identity = Pick<PlannedSession, 'id' | 'conferenceId' | 'version' | 'position' | 'changedAt' | 'changedBy'>;

/** Parts of a sitting that an edit can name; `participations` and `position` stand beside them. */
export const SESSION_PARTS = [
  'title',
  'startsAt',
  'endsAt',
  'agenda',
  'awards',
  'registrations',
  'mediaCluster',
] as const satisfies readonly (keyof PlannedSession)[];

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

/** The draft that a request describes; ids that it leaves out are made. @throws PlanningRefused as checkSession */
export const sessionRecord = (
  input: SessionInput,
  identity: Identity,
  participations: readonly Participation[],
  makeId: () => string,
): SessionDraft => {
  const session: PlannedSession = {
    ...identity,
    title: input.title,
    startsAt: input.startsAt,
    endsAt: input.endsAt,
    agenda: input.agenda.map((item) => itemOf(item, makeId)),
    awards: input.awards.map((batch) => batchOf(batch, makeId)),
    registrations: input.registrations.map((registration) => registrationOf(registration, makeId)),
    mediaCluster: null,
    frozenAt: null,
  };
  checkSession(session, new Set(participations.map((participation) => participation.pointId)));
  return { session, participations };
};

/** The sitting with what a request changes in it. @throws PlanningRefused as checkSession */
export const changedSession = (
  before: PlannedSession,
  { version, position: _place, agenda, awards, registrations, ...times }: ChangeSessionBody,
  edit: Pick<PlannedSession, 'changedAt' | 'changedBy'>,
  taking: ReadonlySet<PointId>,
  makeId: () => string,
): PlannedSession => {
  const session: PlannedSession = {
    ...before,
    ...edit,
    ...given(times),
    version: version + 1,
    agenda: agenda?.map((item) => itemOf(item, makeId)) ?? movedAgenda(before, times),
    awards: awards?.map((batch) => batchOf(batch, makeId)) ?? before.awards,
    registrations: registrations?.map((entry) => registrationOf(entry, makeId)) ?? before.registrations,
  };
  checkSession(session, taking);
  return session;
};
