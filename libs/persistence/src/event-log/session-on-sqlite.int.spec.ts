import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  checkIn,
  FakeIds,
  inScene,
  mailboxBench,
  type MailboxBench,
  people,
  randomAct,
  samplePlan,
  type TemporaryDatabase,
  temporaryDatabase,
} from '@diemcau/testing';
import { SessionDirectory, type Submission } from '@diemcau/runtime';
import { counts, decide, digestChange, evolve, react, type SessionState } from '@diemcau/session';
import fc from 'fast-check';
import { TypeormLiveness } from '../liveness/typeorm-liveness.js';
import { TypeormEventLog } from './typeorm-event-log.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(60_000);

const opening = (cmdId: string): readonly Submission[] => [
  { type: 'IssueSession', data: { plan: samplePlan() }, by: people.organizer, cmdId: `${cmdId} issue` },
  { type: 'OpenSession', data: {}, by: people.chair, cmdId: `${cmdId} open` },
];

/** What JSON keeps of a state: an absent field and an undefined one are the same. */
const plain = (state: SessionState): unknown => JSON.parse(JSON.stringify(state)) as unknown;

describe('real sessions on a real database', () => {
  let file: TemporaryDatabase;
  let bench: MailboxBench;
  let elapsedMs = 0;
  let directory: SessionDirectory;

  const boot = async (afterMs = 0): Promise<void> => {
    const log = new TypeormEventLog(file.current, new FakeIds());
    bench = mailboxBench(log);
    bench.clock.advance(elapsedMs + afterMs);
    const rules = { decide, evolve, react, counts, digestChange };
    directory = new SessionDirectory({ ...bench, rules, liveness: new TypeormLiveness(file.current) });
    await directory.start();
  };

  /** What the next start finds, that much later. */
  const reopen = async (afterMs = 0): Promise<void> => {
    elapsedMs = bench.clock.wall() - mailboxBench().clock.wall();
    await file.reopen();
    await boot(afterMs);
  };

  beforeAll(async () => {
    file = await temporaryDatabase();
    await boot();
  });

  afterAll(() => file.remove());

  it('are after a restart what they were, whatever was done to them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.array(randomAct, { minLength: 20, maxLength: 80 }), async (sessionId, acts) => {
        for (const submission of opening(sessionId)) await directory.submit(sessionId, submission);
        for (const [i, act] of acts.entries()) {
          const scene = { state: await directory.state(sessionId), events: [], now: bench.clock.session(), step: i };
          const { after = 1_000, ...submission } = inScene(scene, act);
          await directory.submit(sessionId, { ...submission, cmdId: `${sessionId} ${i}` });
          bench.clock.advance(after);
        }
        const live = await directory.moment(sessionId);
        await directory.stop();
        await reopen();

        const replayed = await directory.moment(sessionId);
        expect({ ...replayed, state: plain(replayed.state) }).toEqual({ ...live, state: plain(live.state) });
      }),
      { numRuns: 15 },
    );
  });

  it('learn how long the service was away, and keep what was reported before', async () => {
    for (const submission of opening('outage')) await directory.submit('outage', submission);
    await directory.submit('outage', { ...checkIn('ham-yen', { present: 4 }), cmdId: 'check in' });
    await reopen(120_000);

    const state = await directory.state('outage');
    expect(state).toMatchObject({ status: 'issued', outage: { outages: [{ to: bench.clock.session() }] } });
    expect(state.status === 'issued' && counts(state)).toMatchObject({ checkedIn: 1, present: 4 });
  });
});
