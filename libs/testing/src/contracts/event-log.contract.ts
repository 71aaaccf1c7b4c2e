import { type EventLog, EventLogConflict, type LoggedEvent } from '@diemcau/runtime';
import { BIG_TIMES, inCodeOrder, LOOKALIKE_IDS } from './awkward.js';
import { suite } from './suite.js';

/** One storage and the log on it. */
export interface EventLogFixture {
  readonly log: EventLog;
  /** The log as the next start of the service finds it. */
  reopen(): Promise<EventLog>;
  remove(): Promise<void>;
}

const by = { id: 'u1', name: 'Nguyễn Thị Hiền' };

const logged = (seq: number, cmdId = `c${seq}`, cmdIndex = 0): LoggedEvent => ({
  seq,
  cmdId,
  cmdIndex,
  cmdType: 'NoteMissed',
  event: { type: 'MissedNoted', data: { text: `việc ${seq}` }, at: 1_705_539_600_000 + seq, by },
});

const several = (from: number, count: number): LoggedEvent[] =>
  Array.from({ length: count }, (_, i) => logged(from + i));

/** What every event log must keep; each database that we support passes it. */
export const eventLogContract = (name: string, make: () => Promise<EventLogFixture>): void => {
  const { afterEach, beforeEach, describe, expect, it } = suite();
  describe(`${name} as an event log`, () => {
    let fixture: EventLogFixture;
    let log: EventLog;

    beforeEach(async () => {
      fixture = await make();
      log = fixture.log;
    });

    afterEach(() => fixture.remove());

    const seqs = async (session: string, on = log): Promise<number[]> =>
      (await on.read(session, 0, 100_000)).map(({ seq }) => seq);

    it('gives a session an epoch at the first opening and keeps it', async () => {
      const [first, second] = await Promise.all([log.open('s'), log.open('s')]);

      expect(first.seq).toBe(0);
      expect(first.epoch).not.toBe('');
      expect(second).toEqual(first);
      expect(await log.open('s')).toEqual(first);
    });

    it('gives back what was appended, whole and in order', async () => {
      const { epoch } = await log.open('s');
      const complete: LoggedEvent = {
        ...logged(2, 'c1', 1),
        event: { type: 'MissedNoted', data: { text: '"\\ \u2028 ắ' }, at: 2 ** 41, occurredAt: 2 ** 40, by: null },
      };
      await log.append('s', epoch, 0, [logged(1), complete]);
      await log.append('s', epoch, 2, [logged(3)]);

      expect(await log.read('s', 0, 10)).toEqual([logged(1), complete, logged(3)]);
      expect(await log.open('s')).toEqual({ epoch, seq: 3 });
    });

    it('tells sessions and commands apart by every letter, and reads them right after they were written', async () => {
      for (const [i, id] of LOOKALIKE_IDS.entries()) {
        const at = BIG_TIMES[i % BIG_TIMES.length]!;
        const events = LOOKALIKE_IDS.map((cmdId, j) => ({
          ...logged(j + 1, cmdId),
          event: { ...logged(1).event, at },
        }));
        await log.append(id, (await log.open(id)).epoch, 0, events);
        expect(await log.read(id, 0, 100)).toEqual(events);
      }
      expect(await log.sessions()).toEqual(inCodeOrder(LOOKALIKE_IDS));
    });

    it('reads after a position and no more than asked for', async () => {
      const { epoch } = await log.open('s');
      await log.append('s', epoch, 0, several(1, 10));

      expect((await log.read('s', 4, 3)).map(({ seq }) => seq)).toEqual([5, 6, 7]);
      expect(await log.read('s', 10, 3)).toEqual([]);
      expect(await log.read('unknown', 0, 3)).toEqual([]);
    });

    it('takes thousands of events in one piece', async () => {
      const { epoch } = await log.open('s');
      await log.append('s', epoch, 0, several(1, 4_321));

      expect(await seqs('s')).toEqual(Array.from({ length: 4_321 }, (_, i) => i + 1));
    });

    it.each([
      ['an old head', 0],
      ['a head that is not there yet', 2],
    ])('refuses %s and stores nothing', async (_, expected) => {
      const { epoch } = await log.open('s');
      await log.append('s', epoch, 0, [logged(1)]);

      await expect(log.append('s', epoch, expected, [logged(expected + 1, 'late')])).rejects.toThrow(EventLogConflict);
      expect(await seqs('s')).toEqual([1]);
      expect((await log.open('s')).seq).toBe(1);
    });

    it('refuses another epoch and a session that was never opened', async () => {
      await log.open('s');

      await expect(log.append('s', 'another', 0, [logged(1)])).rejects.toThrow(EventLogConflict);
      await expect(log.append('unopened', 'another', 0, [logged(1)])).rejects.toThrow(EventLogConflict);
      expect(await log.sessions()).toEqual([]);
    });

    it('refuses an event of a command that is there, with all that came along', async () => {
      const { epoch } = await log.open('s');
      await log.append('s', epoch, 0, [logged(1, 'once')]);

      await expect(log.append('s', epoch, 1, [logged(2), logged(3, 'once')])).rejects.toThrow(EventLogConflict);
      expect(await seqs('s')).toEqual([1]);
      await log.append('s', epoch, 1, [logged(2)]);
      expect(await seqs('s')).toEqual([1, 2]);
    });

    it('refuses a gap in the numbers', async () => {
      const { epoch } = await log.open('s');

      await expect(log.append('s', epoch, 0, [logged(1), logged(3)])).rejects.toThrow(RangeError);
      expect((await log.open('s')).seq).toBe(0);
    });

    it('lets one of many writers on the same head win', async () => {
      const { epoch } = await log.open('s');
      const results = await Promise.allSettled(
        Array.from({ length: 20 }, (_, i) => log.append('s', epoch, 0, [logged(1, `writer${i}`)])),
      );

      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await seqs('s')).toEqual([1]);
    });

    it('keeps every acknowledged event of 200 appends to many sessions at once', async () => {
      const sessions = Array.from({ length: 200 }, (_, i) => `s${String(i).padStart(3, '0')}`);
      await Promise.all(
        sessions.map(async (session) => {
          const { epoch } = await log.open(session);
          await log.append(session, epoch, 0, several(1, 3));
        }),
      );

      expect(await log.sessions()).toEqual(sessions);
      for (const session of sessions) expect(await seqs(session)).toEqual([1, 2, 3]);
    });

    it('is the same after a restart', async () => {
      const head = await log.open('s');
      await log.append('s', head.epoch, 0, several(1, 5));
      await log.open('empty');

      const reopened = await fixture.reopen();

      expect(await reopened.open('s')).toEqual({ epoch: head.epoch, seq: 5 });
      expect(await reopened.read('s', 0, 10)).toEqual(several(1, 5));
      expect(await reopened.sessions()).toEqual(['s']);
      await reopened.append('s', head.epoch, 5, [logged(6)]);
      expect(await seqs('s', reopened)).toEqual([1, 2, 3, 4, 5, 6]);
    });
  });
};
