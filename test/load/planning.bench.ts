// An office with years of conferences plans one of the whole country, issues it, and looks for the others: against bare answers of the same size.
import type {
  BridgePointView,
  BridgePointsView,
  CalendarAnswer,
  ConferenceView,
  ConferencesAnswer,
  CountryPointsView,
  CreateConferenceRequest,
  IssuedView,
  LinkAnswer,
  PointHistoryAnswer,
} from '@diemcau/contract';
import { dayOf } from '@diemcau/planning';
import { FIRST_ADMIN, HttpClient, HttpFailure, measurementPage, ratioOf, signInFirstAdmin } from '@diemcau/testing';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { machine } from '../support/machine.js';
import { MeasuredFolder } from '../support/measured-service.js';
import { type PastConference, PastConferences, type Province } from './support/past-conferences.js';
import { type Answered, type Question, timed } from './support/timed-reads.js';

const PAST = 300;
const COUNTRY = 3_356;
const OWN = 100;
const ISSUE_GOAL_MS = 5_000;
const READ_GOAL_MS = 100;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CONTROL = 'dist/test/load/support/stored-answers.control.js';

const elapsed = (since: number): number => Math.round(performance.now() - since);

const provincesOf = (points: readonly BridgePointView[], stateHall: string): readonly Province[] =>
  points
    .filter(({ parentId }) => parentId === stateHall)
    .map((hall) => ({ hall, communes: points.filter(({ parentId }) => parentId === hall.id) }));

const registerCountry = async (
  folder: MeasuredFolder,
): Promise<{ centralId: string; points: readonly BridgePointView[]; tookMs: number }> => {
  const service = await folder.start();
  const admin = new HttpClient(service.origin);
  await signInFirstAdmin(admin);
  const from = performance.now();
  const body = { date: '2026-01-15', hall: { name: 'Hội trường Chính phủ' } };
  const { centralId } = await admin.post<CountryPointsView>('/api/bridge-points/country', body);
  const tookMs = elapsed(from);
  const { points } = await admin.get<BridgePointsView>(`/api/bridge-points?under=${centralId}&limit=5000`);
  await service.stop();
  return { centralId, points, tookMs };
};

const nationalOf = (centralId: string, startsAt: number): CreateConferenceRequest => ({
  title: 'Hội nghị trực tuyến toàn quốc triển khai Nghị quyết',
  type: 'rollout',
  hostAgency: 'Văn phòng Chính phủ',
  hall: 'Hội trường Chính phủ',
  chairs: [{ id: 'chair', name: 'Nguyễn Thị Định', positions: ['Phó Thủ tướng'] }],
  sessions: [
    {
      title: 'Phiên toàn thể',
      startsAt,
      endsAt: startsAt + 4 * HOUR,
      agenda: [{ kind: 'report', title: 'Quán triệt Nghị quyết', minutes: 90 }],
      participations: { select: 'province', centralId, summoned: 5 },
    },
  ],
});

interface National {
  readonly sessionId: string;
  readonly createMs: number;
  readonly issueMs: number;
  readonly broken: readonly string[];
}

const planNational = async (admin: HttpClient, centralId: string, startsAt: number): Promise<National> => {
  const creating = performance.now();
  const { id, sessions } = await admin.post<ConferenceView>('/api/conferences', nationalOf(centralId, startsAt));
  const [createMs, sessionId] = [elapsed(creating), sessions[0]!.id];
  const roles = ['organizer', 'chair', 'secretary', 'technician'];
  await admin.put(`/api/conferences/${id}/grants`, { username: FIRST_ADMIN.username, roles });
  const issuing = performance.now();
  const issued = await admin.post<IssuedView>(`/api/sessions/${sessionId}/issue`);
  const issueMs = elapsed(issuing);
  const { links } = await admin.get<{ links: LinkAnswer[] }>(`/api/sessions/${sessionId}/links`);
  const different = new Set(links.map(({ url }) => url)).size;
  const broken = [
    ...(issued.links === COUNTRY ? [] : [`${issued.links} links were made at the issue, not ${COUNTRY}`]),
    ...(different === COUNTRY ? [] : [`${different} different links are there, not ${COUNTRY}`]),
  ];
  return { sessionId, createMs, issueMs, broken };
};

/** An organizer with a part in some of the past conferences. */
const signInOrganizer = async (admin: HttpClient, conferences: readonly PastConference[]): Promise<HttpClient> => {
  const account = { username: 'tochuc', password: 'mat-khau-cua-ban-to-chuc' };
  await admin.post('/api/accounts', { ...account, displayName: 'Ban tổ chức', globalRoles: ['organizer'] });
  for (const { id } of conferences) {
    await admin.put(`/api/conferences/${id}/grants`, { username: account.username, roles: ['organizer'] });
  }
  const organizer = new HttpClient(admin.origin);
  await organizer.post('/api/access/login', account);
  const newPassword = 'mat-khau-cua-rieng-ban-to-chuc';
  await organizer.post('/api/access/password', { currentPassword: account.password, newPassword });
  return organizer;
};

const finds =
  (expected: number) =>
  ({ total, conferences }: ConferencesAnswer): string | null =>
    total === expected && conferences.length === Math.min(50, expected)
      ? null
      : `${total} found and ${conferences.length} shown, not ${expected}`;

const list = (name: string, query: string, expected: number): Question => ({
  name,
  path: `/api/conferences?${encodeURI(query)}`,
  wrong: finds(expected),
});

const calendar = (name: string, from: number, to: number, past: readonly PastConference[], more: number): Question => {
  const [first, last] = [dayOf(from), dayOf(to)];
  const expected = more + past.filter(({ startsAt }) => dayOf(startsAt) >= first && dayOf(startsAt) <= last).length;
  return {
    name,
    path: `/api/calendar?from=${first}&to=${last}`,
    wrong: ({ sittings }: CalendarAnswer) =>
      sittings.length === expected ? null : `${sittings.length} sittings, not ${expected}`,
  };
};

const questionsOf = (past: readonly PastConference[], now: number, { sessionId }: National): readonly Question[] => {
  const [one] = past as readonly [PastConference];
  const { hall, communes } = one.province;
  const [commune] = communes;
  const likes = (test: (conference: PastConference) => boolean): number => past.filter(test).length;
  const inProvince = likes(({ province }) => province === one.province);
  const since = dayOf(now - 100 * DAY);
  return [
    list('list, first page of 50', '', PAST + 1),
    list('list, oldest first', 'order=oldest', PAST + 1),
    list(
      'search: words of a title',
      `q=${one.topic}`,
      likes(({ topic }) => topic === one.topic),
    ),
    list(
      'search: a chair',
      `chair=${one.chair}`,
      likes(({ chair }) => chair === one.chair),
    ),
    list('search: code of a commune', `unit=${commune?.unitCode ?? ''}`, inProvince + 1),
    list('search: name of a province', `unit=${hall.unitName ?? ''}`, inProvince + 1),
    list('search: a name in every province', 'unit=xã', PAST + 1),
    list(
      'search: days and status',
      `status=archived&from=${since}`,
      likes(({ startsAt }) => dayOf(startsAt) >= since),
    ),
    list('search: all at once', `q=trực tuyến ${one.topic}&chair=${one.chair}&unit=${commune?.unitCode ?? ''}`, 1),
    calendar('calendar of a month', now - 25 * DAY, now + 5 * DAY, past, 1),
    calendar('calendar of 400 days', now - 390 * DAY, now + 9 * DAY, past, 1),
    {
      name: 'history of a point',
      path: `/api/bridge-points/${commune?.id ?? ''}/history?limit=20`,
      wrong: ({ records }: PointHistoryAnswer) =>
        records.length === Math.min(20, inProvince) ? null : `${records.length} records, not ${inProvince}`,
    },
    {
      name: `readiness of ${COUNTRY} points`,
      path: `/api/sessions/${sessionId}/readiness`,
      wrong: (answer: object) =>
        JSON.stringify(answer).includes(`${COUNTRY}`) ? null : `${COUNTRY} points are not spoken of`,
    },
  ];
};

const answeredBy = async (browser: HttpClient, question: Question): Promise<readonly Answered[]> => {
  try {
    return [await timed(browser, question)];
  } catch (error) {
    const code = error instanceof HttpFailure ? `${error.status} ${error.code}` : String(error);
    return [
      { name: question.name, kb: 0, p50: 0, p95: 0, p99: 0, broken: [`${question.name}: ${code}`], answer: null },
    ];
  }
};

/** The same answers from a service that has nothing to look up. */
const measureControl = async (folder: MeasuredFolder, answered: readonly Answered[]): Promise<readonly Answered[]> => {
  await mkdir(join(folder.path, 'answers'));
  for (const [i, { answer }] of answered.entries()) {
    await writeFile(join(folder.path, 'answers', `${i}`), JSON.stringify(answer));
  }
  const control = await folder.start({}, CONTROL);
  const browser = new HttpClient(control.origin);
  const bare: Answered[] = [];
  for (const [i, { name }] of answered.entries()) {
    bare.push(...(await answeredBy(browser, { name, path: `/answers/${i}`, wrong: () => null })));
  }
  await control.stop();
  return bare;
};

const folder = await MeasuredFolder.make();
try {
  const { centralId, points, tookMs: registerMs } = await registerCountry(folder);
  console.log(`${points.length} points registered in ${registerMs} ms`);
  const [seeding, now] = [performance.now(), Date.now()];
  const past = await PastConferences.write(folder.path, provincesOf(points, centralId), PAST, now);
  console.log(`${past.length} conferences of the years before written in ${elapsed(seeding)} ms`);

  const starting = performance.now();
  const service = await folder.start();
  const startMs = elapsed(starting);
  const admin = new HttpClient(service.origin);
  await signInFirstAdmin(admin);
  const national = await planNational(admin, centralId, now + 4 * DAY);
  console.log(`the country was planned in ${national.createMs} ms and issued in ${national.issueMs} ms`);
  const organizer = await signInOrganizer(admin, past.slice(0, OWN));
  const answered: Answered[] = [];
  for (const question of questionsOf(past, now, national)) answered.push(...(await answeredBy(admin, question)));
  answered.push(...(await answeredBy(organizer, list(`list of one who has a part in ${OWN}`, '', OWN))));
  await service.stop();
  const bare = await measureControl(folder, answered);

  const broken = [...national.broken, ...answered.flatMap((one) => one.broken)];
  if (points.length !== COUNTRY) broken.push(`${points.length} points were registered, not ${COUNTRY}`);
  const { createMs, issueMs } = national;
  const slowest = Math.max(...answered.map(({ p95 }) => p95));
  const goals = { issue: issueMs <= ISSUE_GOAL_MS, reads: slowest <= READ_GOAL_MS };
  const figuresOf = (all: readonly Answered[]): Record<string, unknown> =>
    Object.fromEntries(all.map(({ name, kb, p50, p95, p99 }) => [name, { kb, p50, p95, p99 }]));
  const p95Of = (i: number): number => bare[i]?.p95 ?? 0;
  const page = measurementPage(
    {
      name: 'planning',
      figures: {
        ...{
          machine: machine(),
          points: points.length,
          past: past.length,
          registerMs,
          startMs,
          createMs,
          issueMs,
          goals,
        },
        reads: figuresOf(answered),
      },
      control: { bareAnswers: figuresOf(bare) },
      ratio: Object.fromEntries(answered.map(({ name, p95 }, i) => [name, ratioOf(p95, p95Of(i))])),
      broken,
    },
    [
      {
        heading: [`a conference of ${COUNTRY} points, ms`, 'took', 'goal'],
        rows: [
          ['points made from the catalogue', registerMs, null],
          ['planned, in one call', createMs, null],
          ['issued with all its links, in one call', issueMs, ISSUE_GOAL_MS],
          [`start to listening, ${PAST} conferences in the file`, startMs, null],
        ],
      },
      {
        heading: [`${PAST} conferences, ms (p95 goal ${READ_GOAL_MS})`, 'KB', 'p50', 'p95', 'p99', 'bare p95', 'ratio'],
        rows: answered.map(({ name, kb, p50, p95, p99 }, i) => [
          name,
          kb,
          p50,
          p95,
          p99,
          p95Of(i),
          ratioOf(p95, p95Of(i)),
        ]),
      },
    ],
  );
  console.log(page);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  await folder.remove();
}
