import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  FakeIds,
  FaultyEventLog,
  mailboxBench,
  note,
  notesOf,
  RealTimers,
  type TemporaryDatabase,
  temporaryDatabase,
} from '@diemcau/testing';
import { type LoggedEvent, SessionDirectory } from '@diemcau/runtime';
import { TypeormLiveness } from '../liveness/typeorm-liveness.js';
import { TypeormEventLog } from './typeorm-event-log.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(60_000);

const SESSIONS = ['a', 'b'] as const;
const COMMANDS = 1_000;

describe('mailboxes on a real database', () => {
  let file: TemporaryDatabase;
  let log: FaultyEventLog;
  let directory: SessionDirectory;

  const boot = (): SessionDirectory => {
    log = new FaultyEventLog(new TypeormEventLog(file.current, new FakeIds()));
    const liveness = new TypeormLiveness(file.current);
    const parts = mailboxBench(log);
    return new SessionDirectory({ ...parts, log, liveness, timers: new RealTimers() });
  };

  beforeEach(async () => {
    file = await temporaryDatabase();
    directory = boot();
    await directory.start();
  });

  afterEach(() => file.remove());

  const stored = (session: string): Promise<readonly LoggedEvent[]> => log.read(session, 0, 10_000);
  const submitAll = (from = 0, to = COMMANDS): Promise<{ session: string; cmdId: string; seq: number | null }[]> =>
    Promise.all(
      SESSIONS.flatMap((session) =>
        Array.from({ length: to - from }, async (_, i) => {
          const cmdId = `c${from + i}`;
          const [ack, twin] = await Promise.all([
            directory.submit(session, note(cmdId)),
            directory.submit(session, note(cmdId)),
          ]);
          expect(twin).toEqual(ack);
          return { session, cmdId, seq: ack.ok ? ack.seq : null };
        }),
      ),
    );

  it('keep 2,000 commands sent at once, each sent twice, while others write to the same file', async () => {
    const others = Array.from({ length: 200 }, (_, i) =>
      file.current.writes
        .run(async (manager) => {
          await manager.query('UPDATE liveness SET at = at + 1');
          if (i % 7 === 0) throw new Error('rolled back');
        })
        .catch(() => undefined),
    );
    const answers = await submitAll();
    await Promise.all(others);

    expect(answers.every(({ seq }) => seq !== null)).toBe(true);
    for (const session of SESSIONS) {
      const events = await stored(session);
      expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: COMMANDS }, (_, i) => i + 1));
      for (const { cmdId, seq } of answers.filter((answer) => answer.session === session)) {
        expect(events[(seq ?? 0) - 1]?.cmdId).toBe(cmdId);
      }
    }
    // Grouped: far fewer transactions than commands.
    expect(log.groups.length).toBeLessThan(100);
  });

  it('are the same after the service was dropped in the middle of it, and know every retry', async () => {
    const before = await submitAll(0, 500);
    log.faults.push(null, 'after', 'before');
    const during = submitAll(500, COMMANDS);
    await file.reopen();
    const cutOff = await during;
    directory = boot();
    await directory.start();

    const retried = await submitAll();

    expect(cutOff.some(({ seq }) => seq === null)).toBe(true);
    const seqOf = new Map(retried.map(({ session, cmdId, seq }) => [`${session} ${cmdId}`, seq]));
    const kept = [...before, ...cutOff].filter(({ seq }) => seq !== null);
    expect(kept.map(({ session, cmdId }) => seqOf.get(`${session} ${cmdId}`))).toEqual(kept.map(({ seq }) => seq));
    for (const session of SESSIONS) {
      const events = await stored(session);
      expect(events).toHaveLength(COMMANDS);
      expect(new Set(events.map(({ cmdId }) => cmdId)).size).toBe(COMMANDS);
      expect(notesOf(await directory.state(session))).toEqual(
        events.map(({ event }) => (event.type === 'MissedNoted' ? event.data.text : '')),
      );
    }
  });

  it('bring back a log of several pages', async () => {
    for (let round = 0; round < 3; round += 1) await submitAll(round * COMMANDS, (round + 1) * COMMANDS);
    const live = await directory.moment('a');
    await directory.stop();
    await file.reopen();
    directory = boot();
    await directory.start();

    expect(await directory.moment('a')).toEqual(live);
    expect((await directory.eventsAfter('a', 2_500, 10)).map(({ seq }) => seq)[0]).toBe(2_501);
  });
});
