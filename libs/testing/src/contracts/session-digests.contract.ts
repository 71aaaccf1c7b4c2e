import type {
  Conferences,
  DigestUpkeep,
  EventLog,
  LoggedEvent,
  PointHistory,
  SessionDigests,
  SessionSlot,
} from '@diemcau/runtime';
import type { DigestChange, PointRecord, SessionDigest } from '@diemcau/session';
import { openedForEach } from './opened.js';
import {
  conferenceRecordOf as conference,
  type PlanningRecords,
  rewritten,
  sittingRecord as sitting,
} from './planning-records.js';
import { suite } from './suite.js';

/** Records, logs and the digests of both, on one storage. */
export interface DigestedRecords extends PlanningRecords {
  readonly log: EventLog;
  readonly digests: SessionDigests;
  readonly history: PointHistory;
  readonly upkeep: DigestUpkeep;
}

type Open = () => Promise<DigestedRecords>;

const STARTS_AT = sitting('s1').startsAt;
const HOUR = 3_600_000;

const noted = (seq: number): LoggedEvent => ({
  ...{ seq, cmdId: `c${seq}`, cmdIndex: 0, cmdType: 'NoteMissed' },
  event: { type: 'MissedNoted', data: { text: `việc ${seq}` }, at: STARTS_AT + seq, by: null },
});

const digestIn = (phase: SessionDigest['phase'], change: Partial<SessionDigest> = {}): SessionDigest => ({
  ...{ conferenceId: 'c1', phase, title: 'Phiên sáng', startsAt: STARTS_AT, endsAt: STARTS_AT + HOUR },
  ...{ hall: 'Phòng 2', chairs: ['Lê Thị B', 'Ma Văn C'], points: 3, confirmed: 2, declined: 1, ready: 1 },
  ...change,
});

const recordOf = (pointId: string, change: Partial<PointRecord> = {}): PointRecord => ({
  ...{ pointId, startsAt: STARTS_AT, checkedInAt: STARTS_AT - 5, late: false, lostCount: 2, lostMs: 2 ** 33 },
  ...{ weakCount: 1, helpCount: 3, summoned: 10, present: 9 },
  ...change,
});

const add = (conferences: Conferences, ...ids: readonly string[]): Promise<void> =>
  conferences.add(
    conference('c1'),
    ids.map((id) => ({ session: sitting(id), participations: [] })),
  );

/** Appends the next event with what follows from it. */
const append = async ({ log }: DigestedRecords, sessionId: string, change: DigestChange | null): Promise<void> => {
  const { epoch, seq } = await log.open(sessionId);
  await log.append(sessionId, epoch, seq, [noted(seq + 1)], change);
};

const moves = (records: DigestedRecords, sessionId: string, digest: SessionDigest): Promise<void> =>
  append(records, sessionId, { digest, points: null, records: null });

const ids = (slots: readonly SessionSlot[]): string[] => slots.map(({ sessionId }) => sessionId);

const ofDrafts = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('show a draft from the moment it is written', async () => {
    const { conferences, digests } = opened.now;
    await add(conferences, 's1');

    expect(await digests.one('s1')).toEqual({
      ...{ sessionId: 's1', conferenceId: 'c1', conferenceTitle: 'Hội nghị', title: 'Phiên sáng', status: 'draft' },
      ...{ startsAt: STARTS_AT, endsAt: sitting('s1').endsAt, hall: 'Hội trường', chairs: ['Hoàng Việt Phương'] },
      ...{ points: 0, confirmed: 0, declined: 0, ready: 0 },
    });
    expect(await digests.one('s2')).toBeNull();
  });

  it('follow every change of a draft and of the header above it', async () => {
    const { conferences, digests } = opened.now;
    await add(conferences, 's1');
    const changed = sitting('s1', { version: 2, title: 'Phiên chiều', startsAt: STARTS_AT + 60 });
    await conferences.changeSession(rewritten({ session: changed, participations: [] }));
    await conferences.change(conference('c1', { version: 2, hall: 'Phòng 9', title: 'Họp', chairs: [] }), ['hall']);

    const followed = { title: 'Phiên chiều', startsAt: STARTS_AT + 60, hall: 'Phòng 9', chairs: [] };
    expect(await digests.one('s1')).toMatchObject({ ...followed, conferenceTitle: 'Họp' });
  });

  it('are found by the hours they share, not by those they touch', async () => {
    const { conferences, digests } = opened.now;
    const at = (id: string, from: number, to: number) => ({
      session: sitting(id, { startsAt: from, endsAt: to }),
      participations: [],
    });
    await conferences.add(conference('c1'), [at('long', 0, 100), at('b', 20, 30), at('a', 20, 25), at('late', 30, 40)]);

    expect(ids(await digests.overlapping(20, 30))).toEqual(['long', 'a', 'b']);
    expect(ids(await digests.overlapping(100, 200))).toEqual([]);
    expect(ids(await digests.overlapping(25, 26))).toEqual(['long', 'b']);
  });

  it('are made up for records from before there were any', async () => {
    const { conferences, digests, upkeep } = opened.now;
    await add(conferences, 's1');

    expect(await upkeep.fillRecords()).toBe(0);
    expect(await upkeep.behind()).toEqual([]);
    expect(ids(await digests.overlapping(0, 2 ** 42))).toEqual(['s1']);
  });
};

const ofLogs = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);

  it('say at once what the log says', async () => {
    const { conferences, digests } = opened.now;
    await add(conferences, 's1');
    const digest = digestIn('issued', { startsAt: STARTS_AT + HOUR, endsAt: STARTS_AT + 2 * HOUR });
    await moves(opened.now, 's1', digest);

    const { phase, ...rest } = digest;
    expect(await digests.one('s1')).toEqual({ ...rest, sessionId: 's1', conferenceTitle: 'Hội nghị', status: phase });
    expect(await digests.overlapping(STARTS_AT, STARTS_AT + HOUR)).toEqual([]);
  });

  it('stay when events move nothing, and when an append is refused', async () => {
    const { conferences, digests, log } = opened.now;
    await add(conferences, 's1');
    await moves(opened.now, 's1', digestIn('issued'));
    await append(opened.now, 's1', null);
    const { epoch } = await log.open('s1');
    const change = { digest: digestIn('live'), points: null, records: [recordOf('p1')] };

    await expect(log.append('s1', epoch, 0, [noted(1)], change)).rejects.toThrow('moved on');
    expect(await digests.one('s1')).toMatchObject({ status: 'issued' });
    expect(await opened.now.history.of(['p1'], 9)).toEqual(new Map());
  });

  it('do not let a draft take back what the log has said', async () => {
    const { conferences, digests } = opened.now;
    await add(conferences, 's1', 's2');
    await moves(opened.now, 's1', digestIn('issued'));
    await conferences.change(conference('c1', { version: 2, hall: 'Phòng 9' }), ['hall']);

    expect(await digests.one('s1')).toMatchObject({ status: 'issued', hall: 'Phòng 2' });
    expect(await digests.one('s2')).toMatchObject({ status: 'draft', hall: 'Phòng 9' });
  });

  it('leave out what will not take place at its hour', async () => {
    const { conferences, digests } = opened.now;
    await add(conferences, 's1', 's2', 's3');
    await moves(opened.now, 's1', digestIn('cancelled'));
    await moves(opened.now, 's2', digestIn('postponed'));

    expect(ids(await digests.overlapping(0, 2 ** 42))).toEqual(['s3']);
    expect(ids(await digests.ofConference('c1'))).toEqual(['s1', 's2', 's3']);
    expect(await digests.ofConference('c2')).toEqual([]);
    expect(await digests.one('s1')).toMatchObject({ status: 'cancelled' });
  });

  it('name the logs that no digest has followed, until it is stored', async () => {
    const { conferences, digests, upkeep } = opened.now;
    await add(conferences, 's1', 's2');
    await append(opened.now, 's1', null);
    await append(opened.now, 'unplanned', null);
    expect(await upkeep.behind()).toEqual(['s1', 'unplanned']);

    await upkeep.store('s1', { digest: digestIn('issued'), points: null, records: null });
    expect(await upkeep.behind()).toEqual(['unplanned']);
    expect(await digests.one('s1')).toMatchObject({ status: 'issued' });
  });
};

const ofPoints = (open: Open): void => {
  const { expect, it } = suite();
  const opened = openedForEach(open);
  const ended = (sessionId: string, records: readonly PointRecord[]): Promise<void> =>
    append(opened.now, sessionId, { digest: digestIn('concluded'), points: null, records });

  it('come newest first, whole, and no more than asked for', async () => {
    const { history } = opened.now;
    const later = { startsAt: STARTS_AT + HOUR, checkedInAt: null, late: true };
    await ended('s1', [recordOf('p1'), recordOf('p2')]);
    await ended('s3', [recordOf('p1', { startsAt: STARTS_AT - HOUR })]);
    await ended('s2', [recordOf('p1', later)]);

    expect(await history.of(['p1', 'p2', 'p3'], 2)).toEqual(
      new Map([
        [
          'p1',
          [
            { ...recordOf('p1', later), sessionId: 's2' },
            { ...recordOf('p1'), sessionId: 's1' },
          ],
        ],
        ['p2', [{ ...recordOf('p2'), sessionId: 's1' }]],
      ]),
    );
  });

  it('are replaced when the session is closed for good', async () => {
    await ended('s1', [recordOf('p1'), recordOf('p2')]);
    await ended('s1', [recordOf('p1', { present: 10 })]);

    const now = await opened.now.history.of(['p1', 'p2'], 5);
    expect([...now]).toEqual([['p1', [{ ...recordOf('p1', { present: 10 }), sessionId: 's1' }]]]);
  });

  it('are kept for every point of the country', async () => {
    const all = Array.from({ length: 3_356 }, (_, i) => `p${i}`);
    await ended(
      's1',
      all.map((id) => recordOf(id)),
    );

    expect((await opened.now.history.of(all, 3)).size).toBe(3_356);
  });
};

/** What digests must keep, whatever they are stored in: they never say another thing than records and logs do. */
export const sessionDigestsContract = (name: string, open: Open): void => {
  const { describe } = suite();
  describe(`digests of drafts in ${name}`, () => ofDrafts(open));
  describe(`digests of logs in ${name}`, () => ofLogs(open));
  describe(`records of points in ${name}`, () => ofPoints(open));
};
