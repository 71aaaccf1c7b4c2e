import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LinkAnswer, SessionView } from '@diemcau/contract';
import { randomUUID } from 'node:crypto';
import type { Browser } from './support/browser.js';
import { plan, review, startPlanning } from './support/planning-house.js';
import type { Service } from './support/service.js';

describe('what several people plan at the same moment', () => {
  let service: Service;
  let organizer: Browser;
  let hall: string;
  let room: string;
  let late: string;

  const register = async (name: string, parentId: string | null): Promise<string> => {
    const role = parentId === null ? 'central' : 'member';
    const made = await organizer.post('/api/bridge-points', {
      name,
      parentId,
      role,
      sortOrder: 10,
      hotline: '0207 3822',
    });
    return made.at('id') as string;
  };
  const draft = (): Promise<{ id: string; sessionId: string }> =>
    plan(organizer, review({ select: 'listed', summoned: 5, points: [{ pointId: hall }, { pointId: room }] }));
  const keyed = (key: string): Browser => organizer.copy({ origin: service.url, 'idempotency-key': key });
  const shown = async (sessionId: string): Promise<SessionView> =>
    (await organizer.get(`/api/sessions/${sessionId}`)).body as SessionView;
  const linked = async (sessionId: string): Promise<readonly LinkAnswer[]> =>
    (await organizer.get(`/api/sessions/${sessionId}/links`)).at('links') as LinkAnswer[];

  beforeAll(async () => {
    ({ service, organizer } = await startPlanning());
    hall = await register('HỘI TRƯỜNG', null);
    room = await register('PHÒNG A', hall);
    late = await register('PHÒNG MUỘN', hall);
  });

  afterAll(() => service.stop());

  it('two send the invitation: it goes out once, with one link for each point', async () => {
    const { sessionId } = await draft();
    const path = `/api/sessions/${sessionId}/issue`;
    const answers = await Promise.all([1, 2, 3].map(() => keyed(randomUUID()).post(path)));
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['200', '409 ALREADY_ISSUED', '409 ALREADY_ISSUED']);
    expect(new Set((await linked(sessionId)).map(({ pointId }) => pointId))).toEqual(new Set([hall, room]));
    expect(await linked(sessionId)).toHaveLength(2);
  });

  it('one sends it while another edits and a third throws it away: one wins, and nothing is half done', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { sessionId } = await draft();
      const path = `/api/sessions/${sessionId}`;
      const { version } = await shown(sessionId);
      const acts = [
        () => keyed(randomUUID()).post(`${path}/issue`, { version }),
        () => organizer.send('PATCH', path, { version, title: 'Phiên đã đổi tên' }),
        () => organizer.send('DELETE', path),
      ];
      const order = [...acts.slice(round % 3), ...acts.slice(0, round % 3)];
      const answers = await Promise.all(order.map((act) => act()));
      expect(answers.every(({ status }) => status < 500)).toBe(true);
      const [issued, edited, removed] = acts.map((act) => answers[order.indexOf(act)]!);
      const after = await organizer.get(path);
      if (removed!.status === 204) {
        expect([issued!.status >= 400, after.status >= 400]).toEqual([true, true]);
        continue;
      }
      const { status, title } = after.body as SessionView;
      expect([round, status]).toEqual([round, issued!.status === 200 ? 'issued' : 'draft']);
      // Who lost was told so, and the title is that of who won.
      expect([round, title === 'Phiên đã đổi tên']).toEqual([round, edited!.status === 200]);
      expect([round, issued!.status === 200 && edited!.status === 200]).toEqual([round, false]);
    }
  });

  it('one late point, asked for twice with one key: it is there once, with one link', async () => {
    const { sessionId } = await draft();
    await keyed(randomUUID()).post(`/api/sessions/${sessionId}/issue`);
    const [key, body] = [randomUUID(), { pointId: late, reason: 'Bổ sung' }];
    const answers = await Promise.all([1, 2, 3].map(() => keyed(key).post(`/api/sessions/${sessionId}/points`, body)));
    expect(answers.map(({ outcome }) => outcome)).toEqual(['200', '200', '200']);
    expect(new Set(answers.map((answer) => answer.at('seq'))).size).toBe(1);
    expect((await linked(sessionId)).filter(({ pointId }) => pointId === late)).toHaveLength(1);
    const other = await keyed(randomUUID()).post(`/api/sessions/${sessionId}/points`, body);
    expect(other.status).toBe(409);
  });

  it('a set is thrown away while it is chosen, and the calendar changes while a draft is checked', async () => {
    for (let round = 0; round < 4; round += 1) {
      const members = { kind: 'listed', pointIds: [hall, room] };
      const made = await organizer.post('/api/point-sets', { name: `Khối ${round}`, members });
      const [setId, { sessionId }] = [made.at('id') as string, await draft()];
      const { version } = await shown(sessionId);
      const select = { select: 'set', setIds: [setId], summoned: 3 };
      const [chosen, removed, checked] = await Promise.all([
        organizer.send('PATCH', `/api/sessions/${sessionId}/participations`, { version, select }),
        organizer.send('DELETE', `/api/point-sets/${setId}?version=1`),
        organizer.get(`/api/sessions/${sessionId}/checks`),
        organizer.send('PUT', `/api/calendar-days/2024-01-2${round}`, { kind: 'off', note: 'Nghỉ bù' }),
      ]);
      expect([removed.status < 400, checked.outcome]).toEqual([true, '200']);
      expect(chosen.status < 500).toBe(true);
      expect((await shown(sessionId)).points).toHaveLength(2);
    }
  });
});
