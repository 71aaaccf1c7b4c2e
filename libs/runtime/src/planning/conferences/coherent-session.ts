import type { PointId } from '@diemcau/session';
import type { PlannedSession } from '../../ports/conferences.js';
import { PlanningRefused, refuseDuplicates } from '../planning-refused.js';

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

/** Where a sitting names a point. */
interface Mention {
  readonly what: 'item' | 'recipient' | 'registration';
  readonly id: string;
  readonly pointId: PointId;
}

const mentionsIn = ({ agenda, awards, registrations }: PlannedSession): readonly Mention[] => [
  ...agenda.flatMap(({ id, pointId }) => (pointId === null ? [] : [{ what: 'item' as const, id, pointId }])),
  ...awards.flatMap(({ recipients }) =>
    recipients.map(({ id, pointId }) => ({ what: 'recipient' as const, id, pointId })),
  ),
  ...registrations.map(({ entryId, pointId }) => ({ what: 'registration' as const, id: entryId, pointId })),
];

/** A registration is for an item of the agenda, and of a kind that the item's rules know. */
const checkRegistrations = ({ agenda, registrations }: PlannedSession): void => {
  const items = new Map(agenda.map((item) => [item.id, item]));
  for (const { itemId, kind } of registrations) {
    const item = items.get(itemId);
    if (item === undefined) throw new PlanningRefused('UNKNOWN_ITEM', { itemId });
    if (item.profile.limits[kind] === undefined) throw new PlanningRefused('KIND_NOT_ALLOWED', { itemId, kind });
  }
};

/** What a sitting says must hang together. @throws PlanningRefused ENDS_BEFORE_START, DUPLICATE_ID, UNKNOWN_POINT, UNKNOWN_ITEM, KIND_NOT_ALLOWED */
export const checkSession = (session: PlannedSession, taking: ReadonlySet<PointId>): void => {
  if (session.endsAt <= session.startsAt) throw new PlanningRefused('ENDS_BEFORE_START');
  checkIds(session);
  const unknown = mentionsIn(session).find(({ pointId }) => !taking.has(pointId));
  if (unknown !== undefined) throw new PlanningRefused('UNKNOWN_POINT', { ...unknown });
  checkRegistrations(session);
};

/** Whoever is named in the sitting still takes part. @throws PlanningRefused POINT_IN_USE with what names the point */
export const checkStillTaking = (session: PlannedSession, taking: ReadonlySet<PointId>): void => {
  const left = mentionsIn(session).find(({ pointId }) => !taking.has(pointId));
  if (left !== undefined) throw new PlanningRefused('POINT_IN_USE', { ...left });
};
