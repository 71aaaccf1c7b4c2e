import type { SessionId } from '@diemcau/session';
import type { Clock } from '../../ports/clock.js';
import type { Conferences, PlannedSession, RecordChange } from '../../ports/conferences.js';
import { settleDraft } from '../conferences/draft-conflict.js';
import type { PlanParts } from './session-plan.js';
import type { SessionStates } from './session-states.js';

/**
 * Drafts are frozen while they are sent out. One whose log holds nothing was never sent: the process died halfway, or the
 * storage failed; it is a draft again at the next touch.
 */
export class FrozenDrafts {
  private readonly turns = new Map<SessionId, Promise<void>>();

  constructor(
    private readonly conferences: Conferences,
    private readonly states: SessionStates,
    private readonly clock: Clock,
  ) {}

  /** Runs `send` on what is not frozen by mistake; until it ends, nobody else takes its freeze for a mistake. */
  sending<T>(sessionId: SessionId, send: () => Promise<T>): Promise<T> {
    return this.inTurn(sessionId, async () => {
      await this.release(sessionId);
      return send();
    });
  }

  /** Within `sending`. False when it was issued before. @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT */
  async freeze({ session, conference }: PlanParts, version: number | undefined): Promise<boolean> {
    if (session.frozenAt !== null) return false;
    const seen = version ?? session.version;
    const change =
      seen === session.version ? await this.conferences.freeze(session, conference, this.clock.wall()) : 'stale';
    if (change === 'frozen') return false;
    if ((await this.conferences.session(session.id))?.version === seen) {
      const { id: recordId, version: header } = conference;
      await settleDraft(this.conferences, change, { record: 'conference', recordId }, header);
    }
    await settleDraft(this.conferences, change, { record: 'session', recordId: session.id }, seen);
    return true;
  }

  /** Within `sending`. */
  async release(sessionId: SessionId): Promise<void> {
    const session = await this.conferences.session(sessionId);
    if (session === null || session.frozenAt === null || (await this.states.begun(sessionId))) return;
    await this.conferences.thaw(sessionId);
  }

  /** Does `write`, and once more when it met a freeze and these sittings could be released. */
  async edit(
    sittings: () => Promise<readonly PlannedSession[]>,
    write: () => Promise<RecordChange>,
  ): Promise<RecordChange> {
    const change = await write();
    if (change !== 'frozen') return change;
    for (const { id } of await sittings()) await this.inTurn(id, () => this.release(id));
    return write();
  }

  private inTurn<T>(sessionId: SessionId, work: () => Promise<T>): Promise<T> {
    const turn = (this.turns.get(sessionId) ?? Promise.resolve()).then(work);
    const ended = turn.then(
      () => undefined,
      () => undefined,
    );
    this.turns.set(sessionId, ended);
    void ended.then(() => {
      if (this.turns.get(sessionId) === ended) this.turns.delete(sessionId);
    });
    return turn;
  }
}
