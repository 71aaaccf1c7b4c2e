import { beforeEach, describe, expect, it } from '@jest/globals';
import { type MailboxBench, mailboxBench, MemoryEventLog, MemoryLiveness, note } from '@diemcau/testing';
import { type IssuedSession, type SessionState, accept, unissued } from '@diemcau/session';
import type { SessionRules } from '../mailbox/session-rules.js';
import { SessionDirectory } from './session-directory.js';

type Phase = IssuedSession['lifecycle']['current']['phase'];

const inPhase = (phase: Phase): SessionState =>
  ({ status: 'issued', lifecycle: { current: { phase } } }) as unknown as SessionState;

const phases: Readonly<Record<string, Phase>> = {
  SessionIssued: 'issued',
  SessionOpened: 'live',
  SessionPaused: 'paused',
  SessionConcluded: 'concluded',
  SessionArchived: 'archived',
  SessionCancelled: 'cancelled',
};

/** Notes that end in `!` name the event to make; everything else about a session does not matter to the directory. */
const phaseRules = (bench: MailboxBench): SessionRules => ({
  ...bench.rules,
  decide: (command) => {
    const meta = { at: command.at, by: { id: command.by.id, name: command.by.name } };
    if (command.type === 'RecordOutage') {
      const { from, to } = command.data;
      return accept({ type: 'OutageRecorded', data: { from, to }, ...meta });
    }
    const type = command.type === 'NoteMissed' ? command.data.text : '';
    return accept({ type: type as 'SessionOpened', data: {}, ...meta });
  },
  evolve: (state, { type }) => {
    const phase = phases[type];
    return phase === undefined ? state : inPhase(phase);
  },
  react: () => [],
});

const eventually = async (): Promise<void> => {
  for (let i = 0; i < 20; i += 1) await new Promise((resolve) => process.nextTick(resolve));
};

describe('the directory of sessions', () => {
  let stored: MemoryEventLog;
  let liveness: MemoryLiveness;
  let bench: MailboxBench;
  let directory: SessionDirectory;

  const start = async (clockMs = 0): Promise<void> => {
    bench = mailboxBench(stored, { liveness });
    bench = { ...bench, rules: phaseRules(bench) };
    bench.clock.advance(clockMs);
    directory = new SessionDirectory(bench);
    await directory.start();
  };
  const make = async (sessionId: string, ...types: string[]): Promise<void> => {
    for (const type of types) await directory.submit(sessionId, note(`${sessionId} ${type}`, type));
  };
  const types = (sessionId: string): string[] => stored.stored(sessionId).map(({ event }) => event.type);

  beforeEach(async () => {
    stored = new MemoryEventLog();
    liveness = new MemoryLiveness();
    await start();
  });

  it('loads a session once, however many ask for it at once', async () => {
    let opened = 0;
    const open = bench.log.open.bind(bench.log);
    bench.log.open = (sessionId) => ((opened += 1), open(sessionId));
    const [a, b] = await Promise.all([directory.moment('s'), directory.moment('s')]);

    expect(opened).toBe(1);
    expect(a).toBe(b);
    expect(a.state).toEqual(unissued);
  });

  it('knows position, state and events of a session', async () => {
    await make('s', 'SessionIssued', 'SessionOpened', 'SessionPaused');

    const head = await directory.head('s');
    expect(head.seq).toBe(3);
    expect(await directory.state('s')).toEqual(inPhase('paused'));
    expect(directory.peek('s')).toMatchObject(head);
    expect((await directory.eventsAfter('s', 1, 10)).map(({ seq }) => seq)).toEqual([2, 3]);
    expect((await directory.eventsAfter('s', 0, 2)).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await directory.eventsAfter('s', 3, 10)).toEqual([]);
    expect(directory.peek('other')).toBeNull();
  });

  it('names every session that has begun, and none that was only asked about', async () => {
    await make('ended', 'SessionIssued', 'SessionArchived');
    await make('going', 'SessionIssued');
    await directory.moment('asked');
    expect([...(await directory.all())].sort()).toEqual(['ended', 'going']);
  });

  it('asks the client to try again while a session cannot be loaded, and then loads it', async () => {
    bench.log.failingReads = 1;

    expect(await directory.submit('s', note('a', 'SessionIssued'))).toMatchObject({ error: { code: 'RETRY_LATER' } });
    expect(await directory.submit('s', note('a', 'SessionIssued'))).toEqual({ ok: true, seq: 1 });
  });

  it('brings back at the start what may go on, and leaves what has ended in the log', async () => {
    await make('going', 'SessionIssued', 'SessionOpened');
    await make('ended', 'SessionIssued', 'SessionOpened', 'SessionConcluded', 'SessionArchived');
    await make('off', 'SessionIssued', 'SessionCancelled');
    await directory.stop();
    await start();

    expect(['going', 'ended', 'off'].map((id) => directory.peek(id) !== null)).toEqual([true, false, false]);
    expect(await directory.head('ended')).toMatchObject({ seq: 4 });
  });

  it('puts ended sessions away when nobody has asked for them for a minute', async () => {
    await make('ended', 'SessionIssued', 'SessionCancelled');
    await make('going', 'SessionIssued');
    bench.timers.advance(45_000);
    await directory.moment('ended');
    bench.timers.advance(45_000);
    await eventually();
    expect(directory.peek('ended')).not.toBeNull();

    bench.timers.advance(120_000);
    await eventually();
    expect([directory.peek('ended'), directory.peek('going')]).toEqual([null, expect.anything()]);
    expect(await directory.head('ended')).toMatchObject({ seq: 2 });
  });

  describe('after the service was away', () => {
    it.each(['SessionOpened', 'SessionPaused'])('tells a session that was under way (%s)', async (last) => {
      await make('s', 'SessionIssued', last);
      bench.timers.advance(5_000);
      await eventually();
      const marked = bench.clock.wall();
      await start(5_000 + 60_000);

      expect(stored.stored('s').at(-1)?.event).toEqual({
        type: 'OutageRecorded',
        data: { from: marked, to: marked + 60_000 },
        at: marked + 60_000,
        by: { id: 'system', name: 'Hệ thống' },
      });
      expect(bench.report.warnings).toEqual(['the service was away during a session']);
    });

    it('counts from the last event when that came after the last mark', async () => {
      bench.clock.advance(4_000);
      await make('s', 'SessionIssued', 'SessionOpened');
      const opened = bench.clock.wall();
      await start(4_000 + 30_000);

      expect(stored.stored('s').at(-1)?.event.data).toEqual({ from: opened, to: opened + 30_000 });
    });

    it('says nothing of a short gap, of a session not under way, and at the very first start', async () => {
      await make('short', 'SessionIssued', 'SessionOpened');
      await make('early', 'SessionIssued');
      await start(10_000);
      expect(types('short')).toEqual(['SessionIssued', 'SessionOpened']);

      await start(3_600_000);
      expect(types('early')).toEqual(['SessionIssued']);

      liveness = new MemoryLiveness();
      await start(7_200_000);
      expect(types('short')).toHaveLength(3);
    });

    it('is not misled by a session clock that was set forward', async () => {
      bench.clock.jump(7_200_000);
      await make('s', 'SessionIssued', 'SessionOpened');
      const opened = bench.clock.session();
      await start(60_000);

      expect(types('s').at(-1)).toBe('SessionOpened');
      expect((await directory.moment('s')).at).toBe(opened);
    });

    it('does not start, and does not move the mark, when the outage cannot be stored', async () => {
      await make('s', 'SessionIssued', 'SessionOpened');
      const mark = await liveness.last();
      bench.log.faults.push('before');
      bench.clock.advance(60_000);

      await expect(new SessionDirectory(bench).start()).rejects.toThrow('could not be stored');
      expect(await liveness.last()).toBe(mark);
    });
  });

  it('marks every five seconds that it is there, and once more when it stops', async () => {
    for (const step of [5_000, 5_000, 2_000]) {
      bench.timers.advance(step);
      await eventually();
    }
    expect(await liveness.last()).toBe(bench.clock.wall() - 2_000);

    await directory.stop();
    expect(await liveness.last()).toBe(bench.clock.wall());
    expect(bench.timers.pending).toBe(0);
  });

  it('goes on when the mark cannot be written, and says so', async () => {
    liveness.mark = () => Promise.reject(new Error('disk full'));
    bench.timers.advance(5_000);
    await eventually();

    expect(bench.report.errors).toEqual(['the liveness mark could not be written']);
    expect(await directory.submit('s', note('a', 'SessionIssued'))).toEqual({ ok: true, seq: 1 });
  });
});
