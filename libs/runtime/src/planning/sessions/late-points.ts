import type { Ack, LatePointBody, NewLatePoint } from '@diemcau/contract';
import type { Actor, IssuedSession, PlanPoint, PointId, SessionId } from '@diemcau/session';
import type { BridgePoint } from '../../ports/bridge-points.js';
import type { Conferences } from '../../ports/conferences.js';
import type { Editor } from '../../ports/editor.js';
import type { Ids } from '../../ports/ids.js';
import { newParticipation } from '../conferences/participation-record.js';
import { PlanningRefused, found } from '../planning-refused.js';
import type { PointEdits } from '../points/point-edits.js';
import { latePlace } from './late-place.js';
import type { PlanRecords } from './plan-records.js';
import { planPoint } from './session-plan.js';
import type { SessionStates } from './session-states.js';

export interface LatePointRequest {
  readonly sessionId: SessionId;
  readonly body: LatePointBody;
  readonly by: Actor;
  /** As whom the registry names its changes. */
  readonly editor: Editor;
  readonly cmdId: string;
}

export interface LatePointAdded {
  readonly ack: Ack;
  readonly pointId: PointId;
}

/** Answers after which the log may hold the point all the same. */
const UNDECIDED: readonly string[] = ['RETRY_LATER', 'INTERNAL'];

const isRefusal = (ack: Ack): boolean => !ack.ok && !UNDECIDED.includes(ack.error.code);

/** In the registry's order. */
const comesBefore = (sibling: BridgePoint | undefined, point: BridgePoint): boolean =>
  sibling !== undefined && sibling.sortOrder <= point.sortOrder;

/** A point joins a session that was issued without it. */
export class LatePoints {
  constructor(
    private readonly conferences: Conferences,
    private readonly states: SessionStates,
    private readonly records: PlanRecords,
    private readonly edits: PointEdits,
    private readonly ids: Ids,
  ) {}

  /**
   * A new point is registered under the command's id, so that a retry finds it; it goes again when the session refuses it.
   * @throws PlanningRefused NOT_FOUND, NOT_ISSUED, UNKNOWN_POINT, DUPLICATE_ID, and what a new point can be refused for
   */
  async add(request: LatePointRequest): Promise<LatePointAdded> {
    const { sessionId, body, editor, cmdId } = request;
    const state = await this.states.of(found(await this.conferences.session(sessionId)));
    if (state === null) throw new PlanningRefused('NOT_ISSUED');
    const { pointId, new: fresh } = body;
    if (pointId !== undefined || fresh === undefined) return this.submit(pointId ?? cmdId, state, request);
    const registered = await this.register(cmdId, fresh, editor);
    try {
      const added = await this.submit(cmdId, state, request);
      if (registered && isRefusal(added.ack)) await this.unregister(cmdId);
      return added;
    } catch (error) {
      if (registered && error instanceof PlanningRefused) await this.unregister(cmdId);
      throw error;
    }
  }

  private async submit(pointId: PointId, state: IssuedSession, request: LatePointRequest): Promise<LatePointAdded> {
    const { sessionId, body, by, cmdId } = request;
    const data = { point: await this.planned(pointId, state, body), reason: body.reason };
    return { ack: await this.states.submit(sessionId, { type: 'AddPoint', data, by, cmdId }), pointId };
  }

  /** False when an earlier try has done it. */
  private async register(id: PointId, point: NewLatePoint, editor: Editor): Promise<boolean> {
    if ((await this.records.registered([{ id }])).has(id)) return false;
    await this.edits.create({ ...point, role: 'member' }, editor, id);
    return true;
  }

  /** Somebody who has found a use for it meanwhile keeps it. */
  private async unregister(id: PointId): Promise<void> {
    await this.edits.remove(id, 1).catch((error: unknown) => {
      if (!(error instanceof PlanningRefused)) throw error;
    });
  }

  /** The point as it takes part: below the nearest point above it that does. */
  private async planned(id: PointId, state: IssuedSession, body: LatePointBody): Promise<PlanPoint> {
    const { points } = state.plan;
    const registry = await this.records.withParents([id]);
    const point = registry.get(id);
    if (point === undefined) throw new PlanningRefused('UNKNOWN_POINT', { pointId: id });
    const { units, summoned } = body;
    const participation = newParticipation(point, units === undefined ? undefined : { units }, summoned, () =>
      this.ids.uuid(),
    );
    const taking = new Set(points.map((one) => one.id));
    const plan = planPoint(participation, { registry, taking }, 0);
    const siblings = await this.records.registered(points.filter(({ parentId }) => parentId === plan.parentId));
    const before = (sibling: PointId): boolean => comesBefore(siblings.get(sibling), point);
    return { ...plan, sortOrder: latePlace(points, plan.parentId, before) };
  }
}
