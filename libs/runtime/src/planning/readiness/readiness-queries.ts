import type { ReadinessQuery, ReadinessView } from '@diemcau/contract';
import { type Millis, type PointId, readinessDeadline, type SessionId } from '@diemcau/session';
import type { Clock } from '../../ports/clock.js';
import type { LinkOpenings } from '../../ports/access-links.js';
import type { PointHistory } from '../../ports/session-digests.js';
import type { IssuedMoment } from '../sessions/session-states.js';
import type { IssuedMoments } from './issued-moments.js';
import type { PointContacts } from './point-contacts.js';
import { boardLines, type ReadinessBoard, readinessBoard } from './readiness-board.js';
import { readinessLineView } from './readiness-line.js';

/** Sittings of a point that are looked back upon. */
const LOOK_BACK = 5;
/** Overviews kept ready: more sittings than one office prepares at a time. */
const KEPT = 20;

interface Kept {
  readonly seq: number;
  readonly overdue: boolean;
  readonly board: ReadinessBoard;
}

/** How far the points of a session have come, for the desk. */
export class ReadinessQueries {
  private readonly boards = new Map<SessionId, Kept>();

  constructor(
    private readonly moments: IssuedMoments,
    private readonly contacts: PointContacts,
    private readonly history: PointHistory,
    private readonly openings: LinkOpenings,
    private readonly clock: Clock,
  ) {}

  /** @throws PlanningRefused NOT_FOUND, NOT_ISSUED */
  async overview(sessionId: SessionId, query: ReadinessQuery): Promise<ReadinessView> {
    const moment = await this.moments.of(sessionId);
    const at = this.clock.session();
    const { lines, ...figures } = this.board(sessionId, moment, at);
    const opened = await this.openedOf(sessionId, lines);
    const found = boardLines({ lines, ...figures }, query, opened);
    const page = found.slice(query.offset, query.offset + query.limit);
    const ids = page.map(({ point }) => point.id);
    const contacts = await this.contacts.of(moment.state, ids);
    const records = await this.history.of(ids, LOOK_BACK);
    return {
      seq: moment.seq,
      at,
      leftMs: figures.deadline - at,
      ...figures,
      opened: opened.size,
      found: found.length,
      lines: page.map((line) =>
        readinessLineView(moment.state, line, {
          contact: contacts.get(line.point.id) ?? null,
          linkOpenedAt: opened.get(line.point.id) ?? null,
          records: records.get(line.point.id) ?? [],
        }),
      ),
    };
  }

  /** Points of the plan whose link was opened, with when that was first. */
  private async openedOf(sessionId: SessionId, lines: ReadinessBoard['lines']): Promise<ReadonlyMap<PointId, Millis>> {
    const byPoint = new Map(
      (await this.openings.ofSession(sessionId)).map(({ pointId, firstAt }) => [pointId, firstAt]),
    );
    const opened = new Map<PointId, Millis>();
    for (const { point } of lines) {
      const firstAt = byPoint.get(point.id);
      if (firstAt !== undefined) opened.set(point.id, firstAt);
    }
    return opened;
  }

  /** Made anew when the log went on, or when the deadline passed meanwhile. */
  private board(sessionId: SessionId, { seq, state }: IssuedMoment, at: number): ReadinessBoard {
    const overdue = at > readinessDeadline(state.plan.header);
    const kept = this.boards.get(sessionId);
    if (kept?.seq === seq && kept.overdue === overdue) return kept.board;
    const board = readinessBoard(state, at);
    this.boards.delete(sessionId);
    this.boards.set(sessionId, { seq, overdue, board });
    const [oldest] = this.boards.keys();
    if (this.boards.size > KEPT && oldest !== undefined) this.boards.delete(oldest);
    return board;
  }
}
