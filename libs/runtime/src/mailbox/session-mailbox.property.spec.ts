import { describe, expect, it } from '@jest/globals';
import {
  aChair,
  anOperator,
  type AppendFault,
  FaultyEventLog,
  type MailboxBench,
  mailboxBench,
  MemoryEventLog,
  note,
  noteRules,
} from '@diemcau/testing';
import type { Ack } from '@diemcau/contract';
import { type SessionState, unissued } from '@diemcau/session';
import fc from 'fast-check';
import { SessionMailbox } from './session-mailbox.js';

/** Storage whose every answer comes when the scheduler lets it. */
class ScheduledEventLog extends FaultyEventLog {
  constructor(
    stored: MemoryEventLog,
    private readonly scheduler: fc.Scheduler,
  ) {
    super(stored);
  }

  override async append(...args: Parameters<FaultyEventLog['append']>): Promise<void> {
    await this.scheduler.schedule(Promise.resolve(), 'append begins');
    const result = super.append(...args);
    await this.scheduler.schedule(
      result.catch(() => undefined),
      'append ends',
    );
    return result;
  }
}

interface Sent {
  readonly cmdId: string;
  readonly text: string;
  readonly ack: Ack;
}

/** What clients, storage and chance do to one session; `crash` drops the mailbox and starts a new one on the same log. */
type Move =
  | { readonly kind: 'send'; readonly cmd: number; readonly byChair: boolean }
  | { readonly kind: 'fault'; readonly fault: AppendFault }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'time'; readonly ms: number }
  | { readonly kind: 'storage' }
  | { readonly kind: 'crash' };

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('send'), cmd: fc.nat(14), byChair: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('fault'), fault: fc.constantFrom('before', 'after', 'conflict') }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'stranger' }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('time'), ms: fc.integer({ min: -20, max: 20 }) }) },
  { weight: 8, arbitrary: fc.constant({ kind: 'storage' }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'crash' }) },
);

const texts = ['pair', 'nothing', 'fault', 'once:x'];

/** The same number is always the same command of the same sender. */
const commandOf = (cmd: number): { readonly cmdId: string; readonly text: string } => ({
  cmdId: `c${cmd}`,
  text: texts[cmd] ?? `text ${cmd}`,
});

const replayed = (stored: MemoryEventLog): SessionState =>
  stored.stored('s').reduce<SessionState>((state, { event }) => noteRules.evolve(state, event), unissued);

class World {
  readonly stored = new MemoryEventLog();
  readonly sent: Promise<Sent>[] = [];
  bench!: MailboxBench;
  mailbox!: SessionMailbox;
  /** What each life of the service published. */
  readonly lives: MailboxBench[] = [];
  private strangers = 0;

  constructor(private readonly scheduler: fc.Scheduler) {}

  async boot(): Promise<void> {
    this.bench = mailboxBench(this.stored, { log: new ScheduledEventLog(this.stored, this.scheduler) });
    this.mailbox = await SessionMailbox.load('s', this.bench);
    this.lives.push(this.bench);
  }

  async play(next: Move): Promise<void> {
    if (next.kind === 'send') this.send(next);
    else if (next.kind === 'fault') this.bench.log.faults.push(next.fault);
    else if (next.kind === 'time') this.pass(next.ms);
    else if (next.kind === 'storage' && this.scheduler.count() > 0) await this.scheduler.waitNext(1);
    else if (next.kind === 'stranger') await this.intrude();
    else if (next.kind === 'crash') await this.boot();
    await new Promise((resolve) => process.nextTick(resolve));
  }

  /** Until nothing moves any more. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      const busy = this.scheduler.count() > 0;
      if (busy) await this.scheduler.waitNext(1);
      for (const life of this.lives) life.timers.advance(5);
      await new Promise((resolve) => process.nextTick(resolve));
      quiet = busy || !this.mailbox.idle ? 0 : quiet + 1;
    }
  }

  private send({ cmd, byChair }: { readonly cmd: number; readonly byChair: boolean }): void {
    const { cmdId, text } = commandOf(cmd);
    const by = cmd % 2 === 0 ? anOperator : aChair;
    const sender = byChair && cmd > 12 ? aChair : by;
    this.sent.push(this.mailbox.submit(note(cmdId, text, sender)).then((ack) => ({ cmdId, text, ack })));
  }

  private pass(ms: number): void {
    if (ms < 0) this.bench.clock.jump(ms);
    else this.bench.timers.advance(ms);
  }

  /** Somebody else appends to the same log. */
  private async intrude(): Promise<void> {
    this.strangers += 1;
    const other = await SessionMailbox.load('s', mailboxBench(this.stored));
    await other.submit(note(`stranger ${this.strangers}`));
  }
}

const settledOf = async (sent: readonly Promise<Sent>[]): Promise<Sent[]> => {
  const nobody = Symbol('no answer');
  const results = await Promise.all(sent.map((each) => Promise.race([each, Promise.resolve(nobody)])));
  return results.filter((result): result is Sent => result !== nobody);
};

describe('the mailbox, whatever happens and in whatever order', () => {
  it('loses nothing it acknowledged, does nothing twice, and agrees with its log', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(move, { minLength: 5, maxLength: 60 }), async (scheduler, moves) => {
        const world = new World(scheduler);
        await world.boot();
        for (const each of moves) await world.play(each);
        await world.settle();
        // One more command makes it catch up with whatever storage did in its back.
        world.bench.log.faults.length = 0;
        const last = [world.mailbox.submit(note('last 1')), world.mailbox.submit(note('last 2'))];
        await world.settle();
        await Promise.all(last);

        const log = world.stored.stored('s');
        const answers = await settledOf(world.sent);

        expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
        expect(log.map(({ event }) => event.at)).toEqual(log.map(({ event }) => event.at).sort((a, b) => a - b));
        const effects = log.map(({ cmdId, cmdIndex }) => `${cmdId}/${cmdIndex}`);
        expect(new Set(effects).size).toBe(effects.length);
        for (const { cmdId, text, ack } of answers) {
          if (!ack.ok || text === 'nothing') continue;
          expect(log[ack.seq - 1]?.cmdId).toBe(cmdId);
        }
        expect(world.mailbox.current).toMatchObject({ seq: log.length, state: replayed(world.stored) });
        for (const { broadcast } of world.lives) {
          const seqs = broadcast.published.map(({ seq }) => seq);
          expect(seqs).toEqual(seqs.map((_, i) => (seqs[0] ?? 0) + i));
          expect(broadcast.published).toEqual(log.slice((seqs[0] ?? 1) - 1, seqs.at(-1) ?? 0));
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
