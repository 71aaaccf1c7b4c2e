import type { ProgrammeRowView, ProgrammeView } from '@diemcau/contract';
import {
  type Programme,
  type ProgrammeRow,
  findingSentence,
  findingTitle,
  finishSentence,
  programme,
} from '@diemcau/planning';
import type { AgendaItem, IssuedSession, PointId, SessionId } from '@diemcau/session';
import type { BridgePoints } from '../../ports/bridge-points.js';
import type { Conferences } from '../../ports/conferences.js';
import { found } from '../planning-refused.js';
import type { SessionStates } from '../sessions/session-states.js';
import { agendaInForce } from './agenda-in-force.js';

type Plates = ReadonlyMap<PointId, string>;

const rowView = (row: ProgrammeRow, items: readonly AgendaItem[], plates: Plates): readonly ProgrammeRowView[] => {
  const place = items.findIndex(({ id }) => id === row.itemId);
  const item = items[place];
  if (item === undefined) return [];
  if (row.kind !== 'item') return [{ ...row, title: findingTitle(row), text: findingSentence(row, item.title) }];
  const { id: itemId, kind: itemKind, title, presenter, pointId, minutes, pinnedAt = null } = item;
  const pointName = pointId === null ? null : (plates.get(pointId) ?? null);
  const what = { itemId, itemKind, title, presenter, pointId, pointName, minutes, pinnedAt };
  return [{ kind: 'item', place: place + 1, ...what, startsAt: row.startsAt, endsAt: row.endsAt }];
};

const finishView = ({ endsAt, finish }: Programme): ProgrammeView['finish'] => ({
  ...finish,
  endsAt,
  text: finishSentence(finish),
});

/** The programme of a sitting with its hours, gaps and overlaps. */
export class ProgrammeQueries {
  constructor(
    private readonly conferences: Conferences,
    private readonly points: BridgePoints,
    private readonly states: SessionStates,
  ) {}

  /** @throws PlanningRefused NOT_FOUND */
  async of(sessionId: SessionId): Promise<ProgrammeView> {
    const session = found(await this.conferences.session(sessionId));
    const state = await this.states.of(session);
    const { startsAt, endsAt, items } = agendaInForce(session, state);
    const plates = await this.plates(items, state);
    const timed = items.map(({ id, minutes, pinnedAt }) => ({ id, minutes, pinnedAt: pinnedAt ?? null }));
    const laidOut = programme(timed, startsAt, endsAt);
    const rows = laidOut.rows.flatMap((row) => rowView(row, items, plates));
    return { sessionId, version: session.version, startsAt, endsAt, rows, finish: finishView(laidOut) };
  }

  private async plates(items: readonly AgendaItem[], state: IssuedSession | null): Promise<Plates> {
    const ids = [...new Set(items.flatMap(({ pointId }) => pointId ?? []))];
    const points = state?.plan.points ?? (await this.points.byIds(ids));
    return new Map(points.map(({ id, name }) => [id, name]));
  }
}
