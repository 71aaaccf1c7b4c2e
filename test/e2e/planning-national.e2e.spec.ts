import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type {
  ConferenceView,
  ConferencesAnswer,
  CountryPointsView,
  CreateConferenceRequest,
  IssuedView,
  LinkAnswer,
} from '@diemcau/contract';
import type { Answer, Browser } from './support/browser.js';
import { HOUR, startPlanning } from './support/planning-house.js';
import { ADMIN, type Service } from './support/service.js';

// The country is registered, planned and issued; nothing here waits for a clock.
jest.setTimeout(180_000);

const STARTS = Date.parse('2026-02-10T08:00:00+07:00');

/** Since 1 July 2025. */
const PROVINCES = 34;
const COMMUNES = 3_321;
const COUNTRY = 1 + PROVINCES + COMMUNES;

const must = (answer: Answer): unknown => {
  if (answer.status >= 400) throw new Error(`${answer.outcome} ${JSON.stringify(answer.body).slice(0, 400)}`);
  return answer.body;
};

const national = (centralId: string): CreateConferenceRequest => ({
  title: 'Hội nghị trực tuyến toàn quốc triển khai Nghị quyết',
  type: 'rollout',
  hostAgency: 'Văn phòng Chính phủ',
  chairs: [{ id: 'chu-toa', name: 'Nguyễn Văn Sơn', positions: ['Phó Thủ tướng'] }],
  hall: 'Hội trường Chính phủ',
  sessions: [
    {
      title: 'Phiên toàn thể',
      startsAt: STARTS,
      endsAt: STARTS + 4 * HOUR,
      agenda: [{ kind: 'report', title: 'Quán triệt Nghị quyết', minutes: 90 }],
      participations: { select: 'province', centralId, summoned: 5 },
    },
  ],
});

describe('a conference of the whole country', () => {
  let service: Service;
  let admin: Browser;
  let country: CountryPointsView;
  let conference: ConferenceView;
  let sessionId: string;

  const search = async (query: string): Promise<ConferencesAnswer> =>
    must(await admin.get(`/api/conferences?${encodeURI(query)}`)) as ConferencesAnswer;

  beforeAll(async () => {
    ({ service, admin } = await startPlanning());
    const hall = { name: 'Hội trường Chính phủ' };
    country = must(await admin.post('/api/bridge-points/country', { date: '2026-01-15', hall })) as CountryPointsView;
    conference = must(await admin.post('/api/conferences', national(country.centralId))) as ConferenceView;
    sessionId = conference.sessions[0]!.id;
    const roles = ['organizer', 'chair', 'secretary', 'technician'];
    must(await admin.send('PUT', `/api/conferences/${conference.id}/grants`, { username: ADMIN.username, roles }));
  });

  afterAll(() => service.stop());

  it('is planned without typing a name: each unit is a point, and is invited at it', async () => {
    expect(country).toMatchObject({ created: COUNTRY, existing: 0 });
    const [sitting] = (await search('')).conferences[0]!.sessions;
    expect(sitting).toMatchObject({ status: 'draft', points: COUNTRY, confirmed: 0 });
  });

  it('is issued in one call, with a link for every point', async () => {
    const issued = must(await admin.post(`/api/sessions/${sessionId}/issue`)) as IssuedView;
    expect(issued).toMatchObject({ seq: 1, links: COUNTRY });

    const { links } = must(await admin.get(`/api/sessions/${sessionId}/links`)) as { links: LinkAnswer[] };
    expect(new Set(links.map(({ url }) => url)).size).toBe(COUNTRY);
    expect(new Set(links.map(({ pointId }) => pointId)).size).toBe(COUNTRY);
  });

  it('opens the door to a commune at the far end of the list', async () => {
    const { links } = must(await admin.get(`/api/sessions/${sessionId}/links`)) as { links: LinkAnswer[] };
    service.clock.jump(STARTS - HOUR - service.clock.wall());
    const [linkId, token] = new URL(links.at(-1)!.url!).hash.slice(1).split('.');
    expect((await service.browser().post('/api/access/links/open', { linkId, token })).outcome).toBe('200');
  });

  it('is found by any of its units, and its row follows every confirmation', async () => {
    expect((await search('unit=huyện hàm yên')).total).toBe(0);
    for (const query of ['unit=04', 'unit=cao bằng', 'unit=trường sa', 'q=toàn quốc nghị quyết', 'status=issued']) {
      expect([query, (await search(query)).total]).toEqual([query, 1]);
    }
    const { points } = must(await admin.get(`/api/bridge-points?under=${country.centralId}&limit=20`)) as {
      points: { id: string }[];
    };
    const contact = { room: 'P.1', terminal: 'PC', technician: 'Nguyễn Văn A', phone: '0912000000' };
    for (const { id: pointId } of points) {
      const frame = { cmdId: randomUUID(), type: 'ConfirmPoint' };
      must(await admin.post(`/api/sessions/${sessionId}/commands`, { ...frame, data: { pointId, contact } }));
    }
    expect((await search('')).conferences[0]?.sessions[0]).toMatchObject({
      ...{ status: 'issued', points: COUNTRY, confirmed: points.length },
    });
  });

  it('leaves a record of every point when it ends', async () => {
    const command = async (type: string): Promise<void> => {
      must(await admin.post(`/api/sessions/${sessionId}/commands`, { cmdId: randomUUID(), type, data: {} }));
    };
    await command('OpenSession');
    await command('ConcludeSession');
    const { points } = must(
      await admin.get(`/api/bridge-points?under=${country.centralId}&limit=1&offset=${COUNTRY - 1}`),
    ) as { points: { id: string }[] };
    const history = must(await admin.get(`/api/bridge-points/${points[0]!.id}/history`)) as object;
    expect(history).toMatchObject({ records: [{ summoned: 5, checkedInAt: null }], sums: { sittings: 1, missed: 1 } });
    expect((await search('status=concluded')).total).toBe(1);
  });
});
