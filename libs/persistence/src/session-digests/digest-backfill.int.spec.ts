import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  type Act,
  checkIn,
  conferenceRecordOf,
  confirm,
  FakeIds,
  mailboxBench,
  type MailboxBench,
  people,
  samplePlan,
  sittingRecord,
  type TemporaryDatabase,
  temporaryDatabase,
} from '@diemcau/testing';
import { DigestBackfill, SessionDirectory, type SessionSlot } from '@diemcau/runtime';
import { counts, decide, digestChange, evolve, react } from '@diemcau/session';
import { TypeormConferences } from '../conferences/typeorm-conferences.js';
import { TypeormEventLog } from '../event-log/typeorm-event-log.js';
import { ConferenceDigestRow } from './conference-digest.row.js';
import { PointRecordRow } from './point-record.row.js';
import { SessionDigestRow } from './session-digest.row.js';
import { TypeormDigestUpkeep } from './typeorm-digest-upkeep.js';
import { TypeormPointHistory } from './typeorm-point-history.js';
import { TypeormSessionDigests } from './typeorm-session-digests.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(60_000);

const issue: Act = { type: 'IssueSession', by: people.organizer, data: { plan: samplePlan() } };
const open: Act = { type: 'OpenSession', by: people.chair, data: {} };
const conclude: Act = { type: 'ConcludeSession', by: people.chair, data: {} };

describe('a data folder from before there were digests', () => {
  const ids = new FakeIds();
  let file: TemporaryDatabase;
  let bench: MailboxBench;
  let directory: SessionDirectory;

  const boot = (): void => {
    const rules = { decide, evolve, react, counts, digestChange };
    bench = mailboxBench(new TypeormEventLog(file.current, ids), { rules });
    directory = new SessionDirectory(bench);
  };

  const say = async (sessionId: string, ...acts: readonly Act[]): Promise<void> => {
    for (const act of acts) {
      expect(await directory.submit(sessionId, { ...act, cmdId: ids.uuid() })).toMatchObject({ ok: true });
    }
  };

  const shown = (): Promise<readonly SessionSlot[]> => new TypeormSessionDigests(file.current).ofConference('c1');
  const remembered = async (): Promise<unknown> => [
    ...(await new TypeormPointHistory(file.current).of(['ham-yen', 'na-hang'], 5)),
  ];

  const fill = (): Promise<void> =>
    new DigestBackfill(new TypeormDigestUpkeep(file.current), directory, bench.report).run();

  beforeAll(async () => {
    file = await temporaryDatabase();
    boot();
    const drafts = ['live', 'ended', 'draft'].map((id) => ({ session: sittingRecord(id), participations: [] }));
    await new TypeormConferences(file.current).add(conferenceRecordOf('c1'), drafts);
    await say('live', issue, confirm('ham-yen'), open);
    await say('ended', issue, checkIn('na-hang', { present: 3 }), open, conclude);
  });

  afterAll(() => file.remove());

  it('says at its next start what it would have said all along, and tells so once', async () => {
    const before = [await shown(), await remembered()];
    expect(before[0]).toHaveLength(3);
    await file.current.writes.run(async (manager) => {
      for (const row of [SessionDigestRow, ConferenceDigestRow, PointRecordRow]) await manager.clear(row);
    });
    await file.reopen();
    boot();
    expect(await shown()).toEqual([]);
    await fill();

    expect([await shown(), await remembered()]).toEqual(before);
    expect(bench.report.warnings).toHaveLength(1);
    await fill();
    expect(bench.report.warnings).toHaveLength(1);
  });
});
