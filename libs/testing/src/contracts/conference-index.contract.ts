import type { Conference, ConferenceIndex, ConferenceSearch, SessionDraft, Viewer } from '@diemcau/runtime';
import type { SessionDigest } from '@diemcau/session';
import { openedForEach } from './opened.js';
import {
  conferenceRecordOf as conference,
  ERA,
  registerPoints,
  registryPoint,
  sittingRecord as sitting,
  takingPart,
} from './planning-records.js';
import type { DigestedRecords } from './session-digests.contract.js';
import { suite } from './suite.js';

export interface IndexedRecords extends DigestedRecords {
  readonly index: ConferenceIndex;
  /** Gives an account a part in a conference. */
  grant(accountId: string, conferenceId: string): Promise<void>;
}

type Open = () => Promise<IndexedRecords>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const T0 = sitting('s').startsAt;

const everything: ConferenceSearch = {
  ...{ words: [], chair: [], unit: null, statuses: [], from: null, to: null },
  ...{ order: 'newest', limit: 50, offset: 0 },
};

const taking = (id: string, conferenceId: string, day: number, change: Partial<SessionDraft['session']> = {}) =>
  sitting(id, { conferenceId, startsAt: T0 + day * DAY, endsAt: T0 + day * DAY + HOUR, ...change });

const chairs = (name: string): Conference['chairs'] => [{ id: 'chair', name, positions: [] }];

const agency = (id: string, name: string) => ({ id, name, summoned: 1, leadDelegate: null, delegates: [] });
const AGENCIES = [agency('snv', 'Sở Nội vụ'), agency('syt', 'Sở Y tế')];

/** Three conferences, the last without a sitting; the first in the morning and the afternoon, with two of the points. */
const fill = async ({ conferences, points }: IndexedRecords): Promise<void> => {
  await registerPoints(
    points,
    registryPoint('p1', { name: 'ĐIỂM CẦU XÃ TÂN LẬP', unit: { code: '02221', era: ERA, name: 'Xã Tân Lập' } }),
    registryPoint('p2', { name: 'ĐIỂM CẦU XÃ BẠCH XA', unit: { code: '02398', era: ERA, name: 'Xã Bạch Xa' } }),
  );
  await conferences.add(
    conference('c1', { title: 'Tổng kết phòng, chống tội phạm', hall: 'Hội trường A', chairs: chairs('Lý Thị Ỷ') }),
    [
      { session: taking('s1', 'c1', 3), participations: [takingPart('p1'), takingPart('p2')] },
      { session: taking('s2', 'c1', 4, { position: 1, title: 'Phiên thảo luận tổ' }), participations: [] },
    ],
  );
  await conferences.add(conference('c2', { title: 'Giao ban 100% xã', hostAgency: 'Văn phòng UBND' }), [
    { session: taking('s3', 'c2', 1), participations: [takingPart('p2', { units: AGENCIES })] },
  ]);
  await conferences.add(conference('c3', { title: 'Sơ kết', hall: 'Phòng 7', createdAt: T0 - DAY }), []);
};

const filled = (open: Open): { readonly now: IndexedRecords } =>
  openedForEach(async () => {
    const opened = await open();
    await fill(opened);
    return opened;
  });

const searching = (opened: { readonly now: IndexedRecords }) => {
  const of = async (search: Partial<ConferenceSearch>, viewer: Viewer = 'all'): Promise<string[]> =>
    (await opened.now.index.search(viewer, { ...everything, ...search })).conferences.map(({ id }) => id);
  return of;
};

const lists = (open: Open): void => {
  const { expect, it } = suite();
  const opened = filled(open);
  const found = searching(opened);

  it('shows the newest first, each with all its sittings', async () => {
    const { total, conferences } = await opened.now.index.search('all', everything);
    expect(total).toBe(3);
    expect(conferences.map(({ id, sessions }) => [id, sessions.map(({ sessionId }) => sessionId)])).toEqual([
      ['c1', ['s1', 's2']],
      ['c2', ['s3']],
      ['c3', []],
    ]);
    expect(conferences[0]).toMatchObject({ version: 1, title: 'Tổng kết phòng, chống tội phạm', type: 'final_review' });
    expect(conferences[0]?.sessions[0]).toMatchObject({ version: 1, status: 'draft', points: 2, hall: 'Hội trường A' });
    expect(await found({ order: 'oldest' })).toEqual(['c3', 'c2', 'c1']);
  });

  it('tells the total on every page, beyond the last one too', async () => {
    const page = (offset: number) => opened.now.index.search('all', { ...everything, offset, limit: 2 });
    expect((await page(0)).conferences.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(await page(2)).toMatchObject({ total: 3, conferences: [{ id: 'c3' }] });
    expect(await page(9)).toEqual({ total: 3, conferences: [] });
  });

  it('shows an account what it has a part in', async () => {
    await opened.now.grant('an', 'c2');
    await opened.now.grant('bình', 'c1');
    expect(await found({}, { accountId: 'an' })).toEqual(['c2']);
    expect(await found({}, { accountId: 'nobody' })).toEqual([]);
    expect(await opened.now.index.sittings({ accountId: 'an' }, 0, 2 ** 42)).toMatchObject([{ sessionId: 's3' }]);
    expect([...(await opened.now.index.titles({ accountId: 'an' }, ['s1', 's3', 'none']))]).toEqual([
      ['s3', { title: 'Phiên sáng', conferenceTitle: 'Giao ban 100% xã' }],
    ]);
  });
};

const finds = (open: Open): void => {
  const { expect, it } = suite();
  const opened = filled(open);
  const found = searching(opened);

  it.each<[string, Partial<ConferenceSearch>, string[]]>([
    ['words of the title in any order', { words: ['toi', 'phong'] }, ['c1']],
    ['a word of a sitting together with one of the title', { words: ['thao', 'tong'] }, ['c1']],
    ['the host agency', { words: ['ubnd'] }, ['c2']],
    ['the hall of a conference without sittings', { words: ['7'] }, ['c3']],
    ['a chair among the words', { words: ['li', 'thi'] }, ['c1']],
    ['a chair', { chair: ['phuong'] }, ['c2', 'c3']],
    ['a percent sign as it is', { words: ['100%'] }, ['c2']],
    ['no wildcard', { words: ['1_0%'] }, []],
    ['no quotation that ends the statement', { words: ["'; drop table conference; --"] }, []],
    ['a code of a unit', { unit: { code: '02398' } }, ['c1', 'c2']],
    ['the name of a unit', { unit: { name: 'tan lap' } }, ['c1']],
    ['no name that begins within a word', { unit: { name: 'an lap' } }, []],
    ['an agency that sits with a point', { unit: { name: 'so i te' } }, ['c2']],
    ['no agency across two names', { unit: { name: 'i te so' } }, []],
    ['an agency together with words', { words: ['tong'], unit: { name: 'so i te' } }, []],
    ['a unit that nobody invited', { unit: { name: 'ha noi' } }, []],
    ['drafts, those without sittings too', { statuses: ['draft', 'live'] }, ['c1', 'c2', 'c3']],
    ['hours that share a moment', { from: T0 + 3 * DAY + HOUR, to: T0 + 4 * DAY + 1 }, ['c1']],
    ['hours that only touch', { from: T0 + 3 * DAY + HOUR, to: T0 + 4 * DAY }, []],
    ['no two halves in two sittings', { words: ['thao', 'luan'], unit: { code: '02221' } }, []],
  ])('finds %s', async (_, search, expected) => {
    expect(await found(search)).toEqual(expected);
  });

  it('follows the log: hours, hall and chairs in force are what is found', async () => {
    const { log } = opened.now;
    const digest: SessionDigest = {
      ...{ conferenceId: 'c2', phase: 'postponed', title: 'Phiên sáng', hall: 'Nhà khách', chairs: ['Vũ Thị Én'] },
      ...{ startsAt: T0 + 9 * DAY, endsAt: T0 + 9 * DAY + HOUR, points: 1, confirmed: 1, declined: 0, ready: 0 },
    };
    const event = { type: 'MissedNoted', data: { text: '' }, at: T0, by: null } as const;
    const { epoch } = await log.open('s3');
    const logged = { seq: 1, cmdId: 'c', cmdIndex: 0, cmdType: 'NoteMissed', event } as const;
    await log.append('s3', epoch, 0, [logged], { digest, points: ['p2'], records: null });

    expect(await found({})).toEqual(['c2', 'c1', 'c3']);
    expect(await found({ words: ['nha', 'khach'] })).toEqual(['c2']);
    expect(await found({ chair: ['phuong'] })).toEqual(['c3']);
    expect(await found({ statuses: ['postponed'] })).toEqual(['c2']);
    expect(await found({ from: T0 + DAY, to: T0 + 2 * DAY })).toEqual([]);
    expect(await opened.now.index.sittings('all', T0 + 9 * DAY, T0 + 10 * DAY)).toMatchObject([{ sessionId: 's3' }]);
  });

  it('finds a sitting by the points that take part now, not by those it was sent to', async () => {
    const { log } = opened.now;
    const digest: SessionDigest = {
      ...{ conferenceId: 'c2', phase: 'issued', title: 'Phiên sáng', hall: 'Hội trường', chairs: [] },
      ...{ startsAt: T0 + DAY, endsAt: T0 + DAY + HOUR, points: 1, confirmed: 0, declined: 0, ready: 0 },
    };
    const event = { type: 'MissedNoted', data: { text: '' }, at: T0, by: null } as const;
    const { epoch } = await log.open('s3');
    const take = (seq: number, points: readonly string[] | null): Promise<void> =>
      log.append('s3', epoch, seq - 1, [{ seq, cmdId: `c${seq}`, cmdIndex: 0, cmdType: 'NoteMissed', event }], {
        ...{ digest, points, records: null },
      });

    await take(1, ['p2']);
    expect(await found({ unit: { code: '02398' } })).toEqual(['c1', 'c2']);
    await take(2, ['p1']);
    await take(3, null);
    expect(await found({ unit: { code: '02398' } })).toEqual(['c1']);
    expect(await found({ unit: { name: 'tan lap' } })).toEqual(['c1', 'c2']);
    expect(await found({ unit: { name: 'so i te' } })).toEqual([]);
    await take(4, ['p1', 'p2']);
    expect(await found({ unit: { code: '02398' } })).toEqual(['c1', 'c2']);
  });
};

/** What every index of conferences must find, and must not show. */
export const conferenceIndexContract = (name: string, open: Open): void => {
  const { describe } = suite();
  describe(`the list in ${name}`, () => lists(open));
  describe(`the search in ${name}`, () => finds(open));
};
