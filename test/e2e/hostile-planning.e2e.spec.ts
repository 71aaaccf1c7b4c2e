import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BridgePointsView, ConferencesAnswer, ImportRowsView, ImportView } from '@diemcau/contract';
import type { Answer, Browser } from './support/browser.js';
import { type HostileHouse, openHostileHouse } from './support/hostile-house.js';
import { MORNING, newAccount } from './support/service.js';

const HOUR = 3_600_000;
const HEADING = 'Mã đơn vị,Tên điểm cầu,Thuộc,Điện thoại,Cán bộ kỹ thuật';

describe('planning asked by somebody who means ill', () => {
  let house: HostileHouse;
  /** May plan, and has a part in no conference. */
  let planner: Browser;

  beforeAll(async () => {
    house = await openHostileHouse();
    ({ browser: planner } = await newAccount(house.service, house.admin, 'nguoi-lap', ['organizer']));
  }, 60_000);
  afterAll(() => house.stop());

  const upload = (file: string | Uint8Array, who = planner): Promise<Response> =>
    fetch(`${house.service.url}/api/point-imports`, {
      method: 'POST',
      headers: { cookie: who.cookie, origin: house.service.url, 'content-type': 'text/csv' },
      body: typeof file === 'string' ? file : Buffer.from(file),
    });
  const uploaded = async (file: string): Promise<ImportView> => (await (await upload(file)).json()) as ImportView;
  const rowsOf = async (id: string): Promise<ImportRowsView> =>
    (await planner.get(`/api/point-imports/${id}?limit=1000`)).body as ImportRowsView;
  const draft = async (who: Browser, fields: object = {}): Promise<Answer> =>
    who.post('/api/conferences', {
      title: 'Hội nghị của người lập',
      type: 'rollout',
      hostAgency: 'Sở Tư pháp',
      hall: 'Hội trường B',
      sessions: [{ title: 'Phiên', startsAt: MORNING + 24 * HOUR, endsAt: MORNING + 26 * HOUR, ...fields }],
    });

  describe('with a list', () => {
    it.each<readonly [string, string | Uint8Array]>([
      ['of one line of megabytes', `${HEADING}\n${'x'.repeat(4_000_000)}`],
      ['of nothing but quotes', `${HEADING}\n${'"'.repeat(300_001)}`],
      ['of nothing but separators', `${HEADING}\n${`${','.repeat(500)}\n`.repeat(5_000)}`],
      ['of more rows than the country has', `${HEADING}\n${'a,b\n'.repeat(30_000)}`],
      ['with noughts in it', `${HEADING}\n\u0000,x`],
      ['of random bytes', Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 251)],
      ['that says it is a workbook', 'PK\u0003\u0004'.padEnd(500, 'x')],
    ])('%s: refused with a code, and nothing is left of it', async (_, file) => {
      const answer = await upload(file);
      const body = (await answer.json()) as { readonly error?: { readonly code: string } };
      if (answer.status !== 201) expect(body.error?.code).toMatch(/^[A-Z_]+$/u);
      expect(answer.status).toBeLessThan(500);
      expect(house.faults()).toEqual([]);
    });

    it('of formulas, hidden signs and names of every object: nothing is run, hidden or mistaken', async () => {
      const names = ['=HYPERLINK("http://x")', '\u202eĐiểm cầu', 'a\u0007b', '__proto__', 'constructor', '-'];
      const lines = names.map((name) => `,"${name.replaceAll('"', '""')}",,,`);
      const { id } = await uploaded([HEADING, ...lines].join('\n'));
      const { rows } = await rowsOf(id);
      const groups = new Map(rows.map(({ name, cells, group }) => [name ?? cells[1], group]));
      expect([...groups].filter(([, group]) => group === 'matched').map(([name]) => name)).toEqual(
        ['=HYPERLINK("http://x")', '__proto__', 'constructor'].map((name) => expect.stringContaining(name)),
      );
      const errors = await fetch(`${house.service.url}/api/point-imports/${id}/errors`, {
        headers: { cookie: planner.cookie },
      });
      expect(await errors.text()).not.toMatch(/(^|,|\n)"?[=+@]/u);
    });

    it('of somebody else: neither seen nor written nor thrown away', async () => {
      const { importId } = house.records;
      const path = `/api/point-imports/${importId}`;
      for (const [method, end] of [
        ['GET', ''],
        ['GET', '/errors'],
        ['POST', '/apply'],
        ['DELETE', ''],
      ] as const) {
        const answer = await planner.send(method, path + end, method === 'POST' ? {} : undefined);
        expect([method, end, answer.outcome]).toEqual([method, end, '404 NOT_FOUND']);
      }
      expect((await house.admin.get(path)).status).toBe(200);
    });

    it('chooses only what was offered for its own rows', async () => {
      const { id } = await uploaded(`${HEADING}\n,Phòng họp lạ,,,\n`);
      for (const as of [{ pointId: house.theirs.points.hall }, { unitCode: '08' }, 'create']) {
        const answer = await planner.post(`/api/point-imports/${id}/apply`, { choices: [{ row: 2, as }] });
        expect(answer.outcome).toBe('422 IMPORT_CHOICE_INVALID');
      }
    });
  });

  describe('with ids of others', () => {
    it('copies and keeps no conference in which he has no part', async () => {
      const { conferenceId } = house.theirs;
      const kept = await planner.post('/api/conference-templates', { name: 'Lấy trộm', conferenceId });
      expect(['403 FORBIDDEN', '404 NOT_FOUND']).toContain(kept.outcome);
      const cloned = await planner.post(`/api/conferences/${conferenceId}/clone`, { title: 'Lấy trộm' });
      expect(cloned.outcome).toBe('403 FORBIDDEN');
      expect(JSON.stringify([kept.body, cloned.body])).not.toContain('Hội nghị ban');
    });

    it('names nobody and nothing that is not there', async () => {
      const [pointId, setIds] = ['khong-co', ['khong-co']];
      for (const fields of [
        { participations: { select: 'listed', points: [{ pointId }] } },
        { participations: { select: 'set', setIds } },
        { participations: { select: 'province', centralId: pointId } },
        { registrations: [{ itemId: 'toString', pointId: house.ours.points.hall, speakers: [{ name: 'A' }] }] },
      ]) {
        const { status, outcome } = await draft(planner, fields);
        expect([fields, status, outcome]).toEqual([
          fields,
          expect.any(Number),
          expect.stringMatching(/^4\d\d [A-Z_]+$/u),
        ]);
      }
      const { conferences } = (await planner.get('/api/conferences')).body as ConferencesAnswer;
      expect(conferences).toEqual([]);
    });

    it('is warned of other sittings without their names', async () => {
      const { hall } = house.theirs.points;
      const made = await draft(planner, {
        startsAt: MORNING + HOUR,
        endsAt: MORNING + 3 * HOUR,
        agenda: [{ kind: 'report', title: 'Báo cáo', minutes: 60 }],
        participations: { select: 'listed', summoned: 5, points: [{ pointId: hall }] },
      });
      expect(made.outcome).toBe('201');
      const [{ id }] = made.at('sessions') as [{ id: string }];
      const checks = await planner.get(`/api/sessions/${id}/checks`);
      expect(JSON.stringify(checks.body)).toContain('POINT_TAKEN');
      expect(JSON.stringify(checks.body)).not.toMatch(/Hội nghị (ban|ta)/u);
      expect(JSON.stringify(checks.body)).not.toContain(house.theirs.sessionId);
      expect(JSON.stringify(checks.body)).not.toContain(house.theirs.conferenceId);
    });
  });

  it('finds signs that stand for anything in SQL only where they are written', async () => {
    for (const sign of ['%', '_', '\\', "'", '%25']) {
      const q = encodeURIComponent(sign);
      const points = (await planner.get(`/api/bridge-points?q=${q}`)).body as BridgePointsView;
      expect([sign, points.total]).toEqual([sign, 0]);
      for (const field of ['q', 'chair', 'unit']) {
        const found = await house.admin.get(`/api/conferences?${field}=${q}`);
        expect([sign, field, found.at('total')]).toEqual([sign, field, 0]);
      }
    }
  });

  it('takes days and hours at the ends of the calendar, or refuses them, and never breaks', async () => {
    for (const path of [
      '/api/units?date=0001-01-01&q=a',
      '/api/units?date=9999-12-31&q=a',
      '/api/calendar?from=0001-01-01&to=0001-02-01',
      '/api/calendar?from=9999-12-01&to=9999-12-31',
      '/api/working-days?from=0001-01-01&to=0001-01-31',
      '/api/working-days?from=9999-12-01&to=9999-12-31',
      '/api/conferences?from=9999-12-31&to=0001-01-01',
      '/api/calendar-days?year=0',
    ]) {
      const { status } = await planner.get(path);
      expect([path, status < 500]).toEqual([path, true]);
    }
    for (const [startsAt, endsAt] of [
      [-8.64e15, 8.64e15],
      [0, 1],
      [253_402_300_799_999, 253_402_300_800_000],
      [MORNING, MORNING - HOUR],
    ]) {
      const { outcome } = await draft(planner, { startsAt, endsAt });
      expect([startsAt, outcome]).toEqual([startsAt, expect.stringMatching(/^(201|4\d\d [A-Z_]+)$/u)]);
    }
    expect((await planner.get('/api/conferences')).status).toBe(200);
    expect(house.faults()).toEqual([]);
  });

  it('leaves no telephone number in our log or in the audit', async () => {
    const phone = '0912 345 678';
    const technician = { name: 'Lê Văn Kỹ', phone };
    await planner.post('/api/bridge-points', {
      name: 'PHÒNG CÓ SỐ',
      technician,
      hotline: '0207 999 888',
      role: 'member',
    });
    const { id } = await uploaded(`${HEADING}\n,Phòng có số nữa,,0987 654 321,Vũ Văn Dây\n`);
    expect((await planner.post(`/api/point-imports/${id}/apply`)).status).toBe(200);
    const told = `${house.logged.join('\n')}${JSON.stringify((await house.admin.get('/api/audit?limit=200')).body)}`;
    expect(told).not.toMatch(/0912|345 678|0987|654 321|999 888|Lê Văn Kỹ|Vũ Văn Dây/u);
  });
});
