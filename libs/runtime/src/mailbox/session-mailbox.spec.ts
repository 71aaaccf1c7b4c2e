import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  aChair,
  anOperator,
  type MailboxBench,
  mailboxBench,
  MemoryEventLog,
  note,
  noteRules,
  notesOf,
} from '@diemcau/testing';
import { SessionMailbox } from './session-mailbox.js';

const RETRY = { ok: false, error: { code: 'RETRY_LATER', params: {} } };
const ok = (seq: number): unknown => ({ ok: true, seq });

/** Everything that can go on without new input has gone on. */
const turn = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

describe('the mailbox of a session', () => {
  let stored: MemoryEventLog;
  let bench: MailboxBench;
  let mailbox: SessionMailbox;

  beforeEach(async () => {
    stored = new MemoryEventLog();
    bench = mailboxBench(stored);
    mailbox = await SessionMailbox.load('s', bench);
  });

  /** Lets time pass until it is there: under load a group may wait for its window. */
  const inTime = async <T>(promise: Promise<T>): Promise<T> => {
    const progress = { done: false };
    const end = promise.finally(() => (progress.done = true));
    while (!progress.done) {
      bench.timers.advance(1);
      await turn();
    }
    return end;
  };
  const storedTexts = (): unknown[] => stored.stored('s').map(({ event }) => event.data);

  it('answers with the seq at which a command took effect', async () => {
    expect(await mailbox.submit(note('a'))).toEqual(ok(1));
    expect(await mailbox.submit(note('b', 'pair'))).toEqual(ok(3));
    expect(storedTexts()).toEqual([{ text: 'a' }, { text: 'pair 1' }, { text: 'pair 2' }]);
    expect(mailbox.current).toMatchObject({ seq: 3 });
  });

  it('neither answers nor publishes nor shows anything before it is stored', async () => {
    const release = bench.log.hold();
    let answered = false;
    const ack = mailbox.submit(note('a')).then((answer) => {
      answered = true;
      return answer;
    });
    await turn();

    expect({ answered, published: bench.broadcast.published, seen: notesOf(mailbox.current.state) }).toEqual({
      answered: false,
      published: [],
      seen: [],
    });
    release();
    expect(await ack).toEqual(ok(1));
    expect(bench.broadcast.published.map(({ seq }) => seq)).toEqual([1]);
  });

  it('stores everything that arrives during one commit in the next', async () => {
    const release = bench.log.hold();
    const first = mailbox.submit(note('first'));
    await turn();
    const others = Array.from({ length: 100 }, (_, i) => mailbox.submit(note(`c${i}`)));
    release();

    expect(await first).toEqual(ok(1));
    expect(await Promise.all(others)).toEqual(others.map((_, i) => ok(i + 2)));
    expect(bench.log.groups).toEqual([1, 100]);
  });

  it('lets commands gather for 5 ms under load, and ends the wait for the chair', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => mailbox.submit(note(`c${i}`))));

    const gathering = [mailbox.submit(note('x')), mailbox.submit(note('y'))];
    await turn();
    expect(bench.log.groups).toEqual([20]);
    bench.timers.advance(5);
    expect(await Promise.all(gathering)).toEqual([ok(21), ok(22)]);

    const again = Array.from({ length: 20 }, (_, i) => mailbox.submit(note(`d${i}`)));
    bench.timers.advance(5);
    await Promise.all(again);
    const waiting = mailbox.submit(note('z'));
    expect(await mailbox.submit(note('now', 'now', aChair))).toMatchObject({ ok: true });
    expect(await waiting).toMatchObject({ ok: true });
  });

  it('decides what the chair wants before a wave that was there first', async () => {
    const release = bench.log.hold();
    const first = mailbox.submit(note('first'));
    await turn();
    const wave = Array.from({ length: 1_199 }, (_, i) => mailbox.submit(note(`c${i}`)));
    const chair = mailbox.submit(note('chair', 'chair', aChair));
    release();

    expect(await chair).toEqual(ok(2));
    await inTime(Promise.all([first, ...wave]));
    expect(bench.log.groups).toEqual([1, 1, 500, 500, 199]);
    const texts = notesOf(mailbox.current.state);
    expect(texts).toEqual(['first', 'chair', ...wave.map((_, i) => `c${i}`)]);
  });

  it('decides each command on what the ones before it leave', async () => {
    const acks = await Promise.all([mailbox.submit(note('a', 'once:x')), mailbox.submit(note('b', 'once:x'))]);

    expect(acks).toEqual([ok(1), { ok: false, error: { code: 'NOTHING_CHANGED', params: {} } }]);
  });

  it('accepts a command that changes nothing, at the position where it is', async () => {
    await mailbox.submit(note('a'));

    expect(await mailbox.submit(note('b', 'nothing'))).toEqual(ok(1));
    expect(bench.log.groups).toEqual([1]);
  });

  it('never sets the time back', async () => {
    await mailbox.submit(note('a'));
    bench.clock.jump(-60_000);
    await mailbox.submit(note('b'));

    const [first, second] = stored.stored('s').map(({ event }) => event.at);
    expect(second).toBe(first);
  });

  describe('a retry', () => {
    it('gets the stored answer and has no second effect', async () => {
      await mailbox.submit(note('a', 'pair'));
      await mailbox.submit(note('b'));

      expect(await mailbox.submit(note('a', 'pair'))).toEqual(ok(2));
      expect(storedTexts()).toHaveLength(3);
    });

    it('waits with the first while that one is on its way', async () => {
      const release = bench.log.hold();
      const acks = [
        mailbox.submit(note('a')),
        mailbox.submit(note('a')),
        mailbox.submit(note('b')),
        mailbox.submit(note('b')),
      ];
      release();

      expect(await Promise.all(acks)).toEqual([ok(1), ok(1), ok(2), ok(2)]);
      expect(storedTexts()).toHaveLength(2);
    });

    it('is recognised after a restart', async () => {
      await mailbox.submit(note('a'));
      const restarted = await SessionMailbox.load('s', mailboxBench(stored));

      expect(await restarted.submit(note('a'))).toEqual(ok(1));
      expect(await restarted.submit(note('a', 'a', aChair))).toMatchObject({ error: { code: 'INVALID_COMMAND' } });
      expect(storedTexts()).toHaveLength(1);
    });

    it.each([
      ['by somebody else', note('a', 'a', aChair)],
      ['as another command', { type: 'OpenList', data: {}, cmdId: 'a', by: anOperator } as const],
    ])('is an error when the id is used %s', async (_, second) => {
      const release = bench.log.hold();
      const first = mailbox.submit(note('a'));
      const meanwhile = await mailbox.submit(second);
      release();
      await first;

      const error = { code: 'INVALID_COMMAND', params: { field: 'cmdId' } };
      expect([meanwhile, await mailbox.submit(second)]).toEqual([
        { ok: false, error },
        { ok: false, error },
      ]);
    });

    it('of a refused command is decided anew', async () => {
      const open = { type: 'OpenList', data: {}, cmdId: 'x', by: anOperator } as const;
      expect(await mailbox.submit(open)).toMatchObject({ error: { code: 'WRONG_PHASE' } });
      expect(await mailbox.submit(note('x'))).toEqual(ok(1));
    });
  });

  describe('when a group cannot be stored', () => {
    it('refuses all of it as retryable, and nothing happened', async () => {
      bench.log.faults.push(null, 'before');
      const release = bench.log.hold();
      const first = mailbox.submit(note('a'));
      await turn();
      const group = [
        mailbox.submit(note('b')),
        mailbox.submit(note('c', 'once:x')),
        mailbox.submit(note('d', 'once:x')),
      ];
      release();

      expect(await first).toEqual(ok(1));
      expect(await Promise.all(group)).toEqual([RETRY, RETRY, RETRY]);
      expect(notesOf(mailbox.current.state)).toEqual(['a']);
      expect(bench.broadcast.published).toHaveLength(1);
      expect(bench.report.errors).toEqual(['a group of commands could not be stored']);
      expect(await Promise.all([mailbox.submit(note('b')), mailbox.submit(note('c', 'once:x'))])).toEqual([
        ok(2),
        ok(3),
      ]);
    });

    it('finds what was stored although the storage said no, publishes it once and knows the retry', async () => {
      bench.log.faults.push('after');

      expect(await mailbox.submit(note('a', 'call'))).toEqual(RETRY);
      expect(await mailbox.submit(note('a', 'call'))).toEqual(ok(1));
      expect(await mailbox.submit(note('b'))).toEqual(ok(2));
      expect(bench.broadcast.published.map(({ seq }) => seq)).toEqual([1, 2]);
      expect(bench.effects.performed).toHaveLength(1);
      expect(storedTexts()).toHaveLength(2);
    });

    it('takes over what another writer stored', async () => {
      const other = await SessionMailbox.load('s', mailboxBench(stored));
      await other.submit(note('theirs', 'once:x'));

      expect(await mailbox.submit(note('ours', 'once:x'))).toEqual(RETRY);
      expect(await mailbox.submit(note('ours', 'once:x'))).toMatchObject({ error: { code: 'NOTHING_CHANGED' } });
      expect(notesOf(mailbox.current.state)).toEqual(['once:x']);
      expect(bench.broadcast.published.map(({ cmdId }) => cmdId)).toEqual(['theirs']);
    });

    it('refuses until the log can be read again, then goes on', async () => {
      bench.log.faults.push('after');
      bench.log.failingReads = 2;

      expect(await mailbox.submit(note('a'))).toEqual(RETRY);
      expect(await mailbox.submit(note('a'))).toEqual(RETRY);
      expect(await mailbox.submit(note('a'))).toEqual(ok(1));
      expect(storedTexts()).toHaveLength(1);
    });
  });

  it('answers INTERNAL to the command that our own code trips over, and carries out the others', async () => {
    const release = bench.log.hold();
    const acks = ['a', 'fault', 'b'].map((text) => mailbox.submit(note(`cmd ${text}`, text)));
    release();

    expect(await Promise.all(acks)).toEqual([ok(1), { ok: false, error: { code: 'INTERNAL', params: {} } }, ok(2)]);
    expect(bench.report.errors).toEqual(['a command failed in our own code']);
  });

  it('performs effects and notices after the commit', async () => {
    await mailbox.submit(note('a', 'call'));

    expect(bench.effects.performed).toEqual([{ type: 'reconcileMedia', urgent: true }]);
    expect(bench.broadcast.notices).toEqual(['called']);
  });

  it('goes on when publishing and effects fail, and says so', async () => {
    const broken = (): never => {
      throw new Error('broken');
    };
    bench.broadcast.events = broken;
    bench.effects.perform = broken;

    expect(await mailbox.submit(note('a', 'call'))).toEqual(ok(1));
    expect(await mailbox.submit(note('b'))).toEqual(ok(2));
    expect(bench.broadcast.notices).toEqual(['called']);
    expect(bench.report.errors).toHaveLength(3);
  });

  it('counts once for many events, and again when points come and go', async () => {
    let walks = 0;
    const counted: MailboxBench = mailboxBench(stored, {
      rules: { ...noteRules, counts: (state) => ((walks += 1), noteRules.counts(state)) },
    });
    mailbox = await SessionMailbox.load('s', counted);
    await Promise.all(['a', 'b', 'c'].map((id) => mailbox.submit(note(id))));
    await mailbox.submit(note('d'));

    counted.timers.advance(100);
    expect(counted.broadcast.counted).toMatchObject([{ seq: 4, connected: 3, checkedIn: 4 }]);
    counted.timers.advance(1_000);
    expect(walks).toBe(1);

    mailbox.touchCounters();
    counted.timers.advance(100);
    expect(walks).toBe(2);
  });

  it('turns a flood away at once, but still hears the chair', async () => {
    const release = bench.log.hold();
    const first = mailbox.submit(note('first'));
    await turn();
    const flood = Array.from({ length: 20_000 }, (_, i) => mailbox.submit(note(`c${i}`, 'nothing')));
    expect(await mailbox.submit(note('one too many'))).toEqual(RETRY);
    const chair = mailbox.submit(note('chair', 'chair', aChair));
    release();

    expect(await chair).toEqual(ok(2));
    expect((await inTime(Promise.all([first, ...flood]))).every((ack) => ack.ok)).toBe(true);
  });

  it('finishes what it took before it closes, and takes nothing more', async () => {
    const release = bench.log.hold();
    const accepted = [mailbox.submit(note('a')), mailbox.submit(note('b'))];
    const closing = mailbox.close();
    expect(await mailbox.submit(note('late'))).toEqual(RETRY);
    release();

    await closing;
    expect(await Promise.all(accepted)).toEqual([ok(1), ok(2)]);
    expect(bench.timers.pending).toBe(0);
  });

  it('does not start on a log with a hole', async () => {
    const holed = mailboxBench(stored);
    await mailbox.submit(note('a'));
    await mailbox.submit(note('b'));
    holed.log.read = () => Promise.resolve(stored.stored('s').slice(1));

    await expect(SessionMailbox.load('s', holed)).rejects.toThrow('lacks seq 1');
  });
});
