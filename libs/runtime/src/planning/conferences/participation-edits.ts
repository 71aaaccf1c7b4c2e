import type { ChangeParticipationsBody, ParticipationsInput } from '@diemcau/contract';
import type { PointId, SessionId } from '@diemcau/session';
import type { Conferences, Participation, ParticipationWrite } from '../../ports/conferences.js';
import { PlanningRefused, refuseDuplicates } from '../planning-refused.js';
import { changedParticipation, newParticipation } from './participation-record.js';
import type { Selections } from './selections.js';

interface ParticipationEdit {
  readonly write: ParticipationWrite;
  /** Who takes part afterwards. */
  readonly taking: ReadonlySet<PointId>;
}

type Body = Omit<ChangeParticipationsBody, 'version'>;

const idsOf = (participations: readonly Participation[]): readonly PointId[] =>
  participations.map(({ pointId }) => pointId);

/** What a request makes of who takes part in a sitting. Reads only what it needs: of 3,356 points often one. */
export class ParticipationEdits {
  constructor(
    private readonly conferences: Conferences,
    private readonly selections: Selections,
    private readonly makeId: () => string,
  ) {}

  /** @throws PlanningRefused UNKNOWN_POINT, DUPLICATE_ID */
  async of(sessionId: SessionId, { select, keep, ...changes }: Body): Promise<ParticipationEdit> {
    refuseDuplicates(
      'point',
      changes.put.map(({ pointId }) => pointId),
    );
    const base = select === undefined ? null : await this.selection(sessionId, select, keep);
    const before = new Set(base === null ? await this.conferences.pointIds(sessionId) : idsOf(base));
    const put = new Set(changes.put.map(({ pointId }) => pointId));
    const unknown = changes.remove.find((id) => !before.has(id) && !put.has(id));
    if (unknown !== undefined) throw new PlanningRefused('UNKNOWN_POINT', { pointId: unknown });
    const removed = new Set(changes.remove);
    const rest = { ...changes, put: changes.put.filter(({ pointId }) => !removed.has(pointId)) };
    if (base === null && rest.put.every(({ pointId }) => before.has(pointId))) {
      return this.some(sessionId, rest, before, removed);
    }
    return this.all(base ?? (await this.conferences.participations(sessionId)), rest, removed);
  }

  private async selection(
    sessionId: SessionId,
    select: ParticipationsInput,
    keep: boolean,
  ): Promise<readonly Participation[]> {
    const chosen = await this.selections.of(select, this.makeId);
    if (!keep) return chosen;
    const named = new Set(select.points.map(({ pointId }) => pointId));
    const before = new Map((await this.conferences.participations(sessionId)).map((one) => [one.pointId, one]));
    return chosen.map((one) => (named.has(one.pointId) ? one : (before.get(one.pointId) ?? one)));
  }

  private async some(
    sessionId: SessionId,
    { put }: Pick<Body, 'put'>,
    before: ReadonlySet<PointId>,
    removed: ReadonlySet<PointId>,
  ): Promise<ParticipationEdit> {
    const ids = put.map(({ pointId }) => pointId);
    const found = new Map((await this.conferences.participations(sessionId, ids)).map((one) => [one.pointId, one]));
    const changed = put.flatMap((change) => {
      const one = found.get(change.pointId);
      return one === undefined ? [] : [changedParticipation(one, change, this.makeId)];
    });
    const taking = new Set([...before].filter((id) => !removed.has(id)));
    return { write: { kind: 'some', put: changed, removed: [...removed] }, taking };
  }

  private async all(
    base: readonly Participation[],
    { put, summoned }: Pick<Body, 'put' | 'summoned'>,
    removed: ReadonlySet<PointId>,
  ): Promise<ParticipationEdit> {
    const whole = new Map(base.filter(({ pointId }) => !removed.has(pointId)).map((one) => [one.pointId, one]));
    const fresh = put.map(({ pointId }) => pointId).filter((id) => !whole.has(id));
    const points = new Map((await this.selections.registered(fresh)).map((point) => [point.id, point]));
    for (const change of put) {
      const before = whole.get(change.pointId);
      const point = points.get(change.pointId);
      if (before !== undefined) whole.set(change.pointId, changedParticipation(before, change, this.makeId));
      else if (point !== undefined) whole.set(point.id, newParticipation(point, change, summoned, this.makeId));
    }
    const list = [...whole.values()];
    const participations = fresh.length === 0 ? list : await this.selections.inOrder(list);
    return { write: { kind: 'all', participations }, taking: new Set(whole.keys()) };
  }
}
