import type {
  AgendaItem,
  FloorRegistration,
  IssuedSession,
  Millis,
  PlannedBatch,
  PointId,
  PointMode,
} from '@diemcau/session';
import type { Conference, Conferences, Participation, PlannedSession } from '../../ports/conferences.js';
import { agendaInForce } from '../agenda/agenda-in-force.js';
import { found } from '../planning-refused.js';
import type { SessionStates } from '../sessions/session-states.js';

type Header = Omit<Conference, 'id' | 'version' | 'createdAt' | 'createdBy' | 'changedAt' | 'changedBy'>;

/** A point as it takes part. `mode`: null is the registered way; `name` is known once the sitting was issued. */
interface TakingPoint extends Participation {
  readonly name: string | null;
}

export interface SittingInForce {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Millis;
  readonly endsAt: Millis;
  readonly agenda: readonly AgendaItem[];
  readonly points: readonly TakingPoint[];
  readonly awards: readonly PlannedBatch[];
  readonly registrations: readonly FloorRegistration[];
}

/** A conference as it stands now, of whatever state its sittings are. */
export interface ConferenceInForce {
  readonly header: Header;
  readonly sittings: readonly SittingInForce[];
}

/** What the log says of the header wins over the record, which stays as it was sent out. */
const headerOf = (record: Conference, first: IssuedSession | null | undefined): Header => {
  const { id: _i, version: _v, createdAt: _a, createdBy: _b, changedAt: _c, changedBy: _d, ...header } = record;
  if (first === null || first === undefined) return header;
  const { hostAgency, standingAgency, chairs, actingChairId, hall, secretary, mc, quorum } = first.plan.header;
  return { ...header, hostAgency, standingAgency, chairs, actingChairId, hall, secretary, mc, quorum };
};

const issuedPoint = (
  id: PointId,
  name: string,
  mode: PointMode,
  point: Omit<Participation, 'pointId' | 'mode'>,
): TakingPoint => ({
  pointId: id,
  name,
  units: point.units,
  localChair: point.localChair,
  mode,
});

/** Reads conferences as they stand: drafts from their records, issued sittings from their logs. */
export class ConferencesInForce {
  constructor(
    private readonly conferences: Conferences,
    private readonly states: SessionStates,
  ) {}

  /** @throws PlanningRefused NOT_FOUND */
  async of(conferenceId: string): Promise<ConferenceInForce> {
    const record = found(await this.conferences.byId(conferenceId));
    const sessions = await this.conferences.sessionsOf([conferenceId]);
    const sittings: SittingInForce[] = [];
    let first: IssuedSession | null | undefined;
    for (const session of sessions) {
      const state = await this.states.of(session);
      if (first === undefined) first = state;
      sittings.push(await this.sitting(session, state));
    }
    return { header: headerOf(record, first), sittings };
  }

  private async sitting(session: PlannedSession, state: IssuedSession | null): Promise<SittingInForce> {
    const { id, title, registrations } = session;
    const { startsAt, endsAt, items: agenda } = agendaInForce(session, state);
    const points =
      state === null
        ? (await this.conferences.participations(id)).map((participation) => ({ ...participation, name: null }))
        : state.plan.points.map((point) => issuedPoint(point.id, point.name, point.mode, point));
    const awards = state === null ? session.awards : state.awards.batches;
    return { id, title, startsAt, endsAt, agenda, points, awards, registrations };
  }
}
