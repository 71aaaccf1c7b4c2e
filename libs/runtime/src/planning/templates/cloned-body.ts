import {
  type AgendaItemInput,
  type AwardBatchInput,
  type CloneConferenceBody,
  type CreateConferenceBody,
  type ParticipationInput,
  type RegistrationInput,
  type SessionInput,
} from '@diemcau/contract';
import type { Chair, Millis, PointId } from '@diemcau/session';
import type { BridgePoint } from '../../ports/bridge-points.js';
import type { ConferenceInForce, SittingInForce } from './conference-in-force.js';

interface Cloning {
  readonly keep: CloneConferenceBody['keep'];
  /** Points of the registry that may take part in the copy. */
  readonly registry: ReadonlyMap<PointId, BridgePoint>;
  /** By how much all hours move. */
  readonly shift: Millis;
  /** The new id of an old one, always the same; `within` says whose the old id is. */
  readonly renamed: (within: string, id: string) => string;
}

type TakingPoint = SittingInForce['points'][number];

const participation = (point: TakingPoint, registered: BridgePoint, cloning: Cloning): ParticipationInput => {
  const { keep, renamed } = cloning;
  const mode = point.mode === null || point.mode === registered.mode ? {} : { mode: point.mode };
  return {
    pointId: point.pointId,
    units: point.units.map(({ id, name, summoned, leadDelegate, delegates }) => ({
      id: renamed(`unit ${point.pointId}`, id),
      name,
      summoned,
      leadDelegate: keep.delegates ? leadDelegate : null,
      delegates: keep.delegates ? delegates : [],
    })),
    localChair: keep.delegates ? point.localChair : null,
    ...mode,
  };
};

const itemsOf = (
  { id, agenda }: SittingInForce,
  { shift, renamed }: Cloning,
  taking: ReadonlySet<PointId>,
): AgendaItemInput[] =>
  agenda.map((item) => ({
    ...item,
    id: renamed(`item ${id}`, item.id),
    pointId: item.pointId !== null && taking.has(item.pointId) ? item.pointId : null,
    pinnedAt: item.pinnedAt === null || item.pinnedAt === undefined ? null : item.pinnedAt + shift,
  }));

const awardsOf = (
  { id, awards }: SittingInForce,
  { renamed }: Cloning,
  taking: ReadonlySet<PointId>,
): AwardBatchInput[] =>
  awards.map(({ id: batchId, issuer, form, decisionNumber, precedence, recipients }) => ({
    ...{ id: renamed(`batch ${id}`, batchId), issuer, form, decisionNumber, precedence },
    recipients: recipients
      .filter(({ pointId }) => taking.has(pointId))
      .map(({ id: recipientId, kind, name, pointId }) => ({
        ...{ id: renamed(`recipient ${id}`, recipientId), kind, name, pointId },
      })),
  }));

const registrationsOf = (
  sitting: SittingInForce,
  { renamed }: Cloning,
  taking: ReadonlySet<PointId>,
): RegistrationInput[] => {
  const items = new Map(sitting.agenda.map((item) => [item.id, item]));
  return sitting.registrations
    .filter(({ itemId, pointId, kind }) => taking.has(pointId) && items.get(itemId)?.profile.limits[kind] !== undefined)
    .map((registration) => ({
      ...registration,
      entryId: renamed(`entry ${sitting.id}`, registration.entryId),
      itemId: renamed(`item ${sitting.id}`, registration.itemId),
    }));
};

const sittingOf = (sitting: SittingInForce, cloning: Cloning): SessionInput => {
  const { keep, registry, shift } = cloning;
  const points = sitting.points.flatMap((point) => {
    const registered = registry.get(point.pointId);
    return registered === undefined ? [] : [participation(point, registered, cloning)];
  });
  const taking = new Set(points.map(({ pointId }) => pointId));
  return {
    title: sitting.title,
    startsAt: sitting.startsAt + shift,
    endsAt: sitting.endsAt + shift,
    agenda: itemsOf(sitting, cloning, taking),
    participations: { select: 'listed', summoned: 0, points },
    awards: keep.awards ? awardsOf(sitting, cloning, taking) : [],
    registrations: keep.registrations ? registrationsOf(sitting, cloning, taking) : [],
  };
};

const chairOf = ({ id, name, positions, pointId }: Chair, { registry, renamed }: Cloning): Chair => ({
  id: renamed('chair', id),
  name,
  positions,
  pointId: pointId !== null && pointId !== undefined && registry.has(pointId) ? pointId : null,
});

/** A conference as the request that would make its copy, with ids of its own everywhere. */
export const clonedBody = (
  { header, sittings }: ConferenceInForce,
  title: string | undefined,
  cloning: Cloning,
): CreateConferenceBody => {
  const { actingChairId, chairs, ...same } = header;
  return {
    ...same,
    title: title ?? header.title,
    secrecy: 'none',
    chairs: chairs.map((chair) => chairOf(chair, cloning)),
    ...(actingChairId === null ? {} : { actingChairId: cloning.renamed('chair', actingChairId) }),
    sessions: sittings.map((sitting) => sittingOf(sitting, cloning)),
  };
};
