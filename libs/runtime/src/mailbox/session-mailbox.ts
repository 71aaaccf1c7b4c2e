import type { Ack } from '@diemcau/contract';
import type { SessionId } from '@diemcau/session';
import { CommitWindow } from './commit-window.js';
import { CountersPulse } from './counters-pulse.js';
import { type DecidedCommand, decideGroup, type Step } from './decide-group.js';
import { KnownCommands } from './known-commands.js';
import { Lanes, type Waiting } from './lanes.js';
import type { MailboxParts } from './mailbox-parts.js';
import { beginning, type Moment } from './moment.js';
import { publish } from './publication.js';
import { replay } from './replay.js';
import { INTERNAL, RETRY_LATER, REUSED_ID, sameCommand, type Submission } from './submission.js';

/** Commands of one lane that may wait; more than that are turned away at once rather than answered too late. */
export const MAX_WAITING = 20_000;

/** Bounds the wait of a chair's command behind a wave: at most one group of this size is decided and stored before it. */
export const MAX_GROUP = 500;

/**
 * The single writer of one session. Commands wait undecided; when the log is free, the next group is decided on the committed
 * state, stored in one transaction, and only then answered and published. So there is never pending state but that of one group,
 * and a group that cannot be stored leaves nothing to undo.
 */
export class SessionMailbox {
  private readonly known = new KnownCommands();
  private readonly inFlight = new Map<string, Waiting>();
  private readonly lanes = new Lanes(MAX_WAITING);
  private readonly window: CommitWindow;
  private readonly counters: CountersPulse;
  private moment: Moment;
  private working: Promise<void> | null = null;
  /** The log may be further than we are: an append failed, and a failure does not tell whether the events were stored. */
  private stale = false;
  private closed = false;

  private constructor(
    readonly sessionId: SessionId,
    epoch: string,
    private readonly parts: MailboxParts,
  ) {
    this.moment = beginning(epoch);
    this.window = new CommitWindow(parts.timers);
    this.counters = new CountersPulse(sessionId, () => this.moment, parts);
  }

  /** Builds the session anew from its log. */
  static async load(sessionId: SessionId, parts: MailboxParts): Promise<SessionMailbox> {
    const { epoch } = await parts.log.open(sessionId);
    const mailbox = new SessionMailbox(sessionId, epoch, parts);
    await mailbox.rebuild(epoch);
    return mailbox;
  }

  /** What is committed, and therefore may be shown. */
  get current(): Moment {
    return this.moment;
  }

  /** Nothing waits and nothing is being stored. */
  get idle(): boolean {
    return this.working === null;
  }

  /** Resolves after the commit, never rejects. A retry gets the answer of the first. */
  submit(submission: Submission): Promise<Ack> {
    if (this.closed) return Promise.resolve(RETRY_LATER);
    const stored = this.known.answer(submission);
    if (stored !== null) return Promise.resolve(stored);
    const twin = this.inFlight.get(submission.cmdId);
    if (twin !== undefined) return this.joinTwin(twin, submission);
    return this.enqueue(submission);
  }

  /** The number of connected points changed. */
  touchCounters(): void {
    this.counters.touch();
  }

  /** Finishes what was accepted and takes nothing more. */
  async close(): Promise<void> {
    this.closed = true;
    this.window.cutShort();
    await this.working;
    this.counters.stop();
  }

  private joinTwin(twin: Waiting, submission: Submission): Promise<Ack> {
    const { by, type } = twin.submission;
    return sameCommand({ byId: by.id, type }, submission) ? twin.promise : Promise.resolve(REUSED_ID);
  }

  private enqueue(submission: Submission): Promise<Ack> {
    let answer: Waiting['answer'] = () => undefined;
    const promise = new Promise<Ack>((resolve) => (answer = resolve));
    const waiting = { submission, answer, promise };
    if (!this.lanes.add(waiting)) return Promise.resolve(RETRY_LATER);
    this.inFlight.set(submission.cmdId, waiting);
    if (this.lanes.hasUrgent || this.lanes.size >= MAX_GROUP) this.window.cutShort();
    this.working ??= this.work();
    return promise;
  }

  private async work(): Promise<void> {
    while (this.lanes.size > 0) {
      if (!this.closed && !this.lanes.hasUrgent && this.lanes.size < MAX_GROUP) await this.window.wait();
      if (this.stale) await this.catchUp();
      const group = this.lanes.take(MAX_GROUP);
      this.window.groupWas(group.length + this.lanes.size);
      await this.handle(group).catch((error: unknown) => this.abandon(group, error));
    }
    this.working = null;
  }

  /** Nobody waits for ever, not even when a port of ours throws where it must not. */
  private abandon(group: readonly Waiting[], error: unknown): void {
    this.stale = true;
    this.settle(group, () => INTERNAL);
    this.parts.report.error('a group of commands was abandoned', error, { sessionId: this.sessionId });
  }

  private async handle(group: readonly Waiting[]): Promise<void> {
    if (this.stale) {
      this.settle(group, () => RETRY_LATER);
      return;
    }
    // After a failure that was none, a retry meets its own effect here.
    const fresh = group.filter(({ submission }) => this.known.answer(submission) === null);
    const decided = decideGroup(
      fresh.map(({ submission }) => submission),
      this.moment,
      this.parts.clock.session(),
      this.parts.rules,
    );
    const steps = decided.flatMap((command) => command.steps);
    const stored = await this.store(steps);
    if (!stored) {
      this.settle(group, () => RETRY_LATER);
      await this.catchUp();
      return;
    }
    this.commit(steps, decided);
    const acks = new Map(decided.map(({ submission, ack }) => [submission.cmdId, ack]));
    this.settle(group, ({ submission }) => acks.get(submission.cmdId) ?? this.known.answer(submission) ?? RETRY_LATER);
    publish(this.parts, this.sessionId, steps);
    if (steps.length > 0) this.counters.touch();
  }

  private async store(steps: readonly Step[]): Promise<boolean> {
    if (steps.length === 0) return true;
    const { epoch, seq, state } = this.moment;
    try {
      const events = steps.map(({ logged }) => logged);
      const change = this.parts.rules.digestChange(state, steps.at(-1)?.moment.state ?? state);
      await this.parts.log.append(this.sessionId, epoch, seq, events, change);
      return true;
    } catch (error) {
      this.stale = true;
      this.parts.report.error('a group of commands could not be stored', error, {
        sessionId: this.sessionId,
        seq,
        events: steps.length,
      });
      return false;
    }
  }

  private commit(steps: readonly Step[], decided: readonly DecidedCommand[]): void {
    this.moment = steps.at(-1)?.moment ?? this.moment;
    for (const { submission, ack, fault } of decided) {
      if (ack.ok) this.known.learnAnswer(submission, ack.seq);
      if (fault === undefined) continue;
      const { cmdId, type } = submission;
      this.parts.report.error('a command failed in our own code', fault, { sessionId: this.sessionId, cmdId, type });
    }
  }

  private settle(group: readonly Waiting[], ackOf: (waiting: Waiting) => Ack): void {
    for (const waiting of group) {
      this.inFlight.delete(waiting.submission.cmdId);
      waiting.answer(ackOf(waiting));
    }
  }

  /** Takes over what the log holds beyond us, publishing it as if we had just stored it: nobody else has. */
  private async catchUp(): Promise<void> {
    try {
      const head = await this.parts.log.open(this.sessionId);
      if (head.epoch !== this.moment.epoch || head.seq < this.moment.seq) await this.rebuild(head.epoch);
      else await this.absorb();
      this.stale = false;
    } catch (error) {
      this.stale = true;
      this.parts.report.error('the log cannot be read', error, { sessionId: this.sessionId });
    }
  }

  private async absorb(): Promise<void> {
    const steps: Step[] = [];
    const moment = await replay(this.sessionId, this.moment, this.parts, (step) => steps.push(step));
    for (const { logged } of steps) this.known.learn(logged);
    this.moment = moment;
    publish(this.parts, this.sessionId, steps);
    if (steps.length > 0) this.counters.touch();
  }

  private async rebuild(epoch: string): Promise<void> {
    this.known.clear();
    this.moment = await replay(this.sessionId, beginning(epoch), this.parts, ({ logged }) => this.known.learn(logged));
  }
}
