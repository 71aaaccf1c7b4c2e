import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LatePointAnswer } from '@diemcau/contract';
import { randomUUID } from 'node:crypto';
import type { Answer, Browser } from './support/browser.js';
import { issue, plan, review, startPlanning } from './support/planning-house.js';
import { type Service, newAccount } from './support/service.js';

const reason = 'Bổ sung theo chỉ đạo';

describe('a point that comes late', () => {
  let service: Service;
  let admin: Browser;
  let organizer: Browser;
  let hall: string;
  let district: string;
  let communes: readonly string[];

  const register = async (name: string, parentId: string | null, sortOrder: number): Promise<string> => {
    const role = parentId === null ? 'central' : 'member';
    const made = await organizer.post('/api/bridge-points', { name, parentId, sortOrder, role, hotline: '0207 3822' });
    if (made.status !== 201) throw new Error(made.outcome);
    return made.at('id') as string;
  };

  const draft = (): Promise<{ id: string; sessionId: string }> => {
    const points = [hall, district, communes[0]!, communes[2]!].map((pointId) => ({ pointId }));
    return plan(organizer, review({ select: 'listed', summoned: 5, points }));
  };
  const issued = async (): Promise<{ id: string; sessionId: string }> => {
    const made = await draft();
    await issue(organizer, made.sessionId);
    return made;
  };

  const keyed = (key: string, who = organizer): Browser => who.copy({ origin: service.url, 'idempotency-key': key });
  const add = (sessionId: string, body: object, who = organizer): Promise<Answer> =>
    who.post(`/api/sessions/${sessionId}/points`, { reason, ...body });
  const names = async (sessionId: string): Promise<readonly string[]> => {
    const answer = await organizer.get(`/api/sessions/${sessionId}/points?limit=100`);
    return (answer.at('points') as { name: string }[]).map(({ name }) => name);
  };
  const registered = async (q: string): Promise<unknown> =>
    (await organizer.get(`/api/bridge-points?q=${encodeURIComponent(q)}`)).at('total');

  beforeAll(async () => {
    ({ service, admin, organizer } = await startPlanning());
    hall = await register('HỘI TRƯỜNG', null, 0);
    district = await register('HÀM YÊN', hall, 10);
    communes = [
      await register('XÃ A', district, 20),
      await register('XÃ B', district, 30),
      await register('XÃ C', district, 40),
    ];
  });

  afterAll(() => service.stop());

  it('takes its place below its district, is told as a change, and can come in at once', async () => {
    const { sessionId } = await issued();
    const answer = await add(sessionId, { pointId: communes[1], summoned: 4 });
    expect(answer.outcome).toBe('200');
    const { pointId, link, seq } = answer.body as LatePointAnswer;
    expect([pointId, seq]).toEqual([communes[1], expect.any(Number)]);
    expect(await names(sessionId)).toEqual(['HỘI TRƯỜNG', 'HÀM YÊN', 'XÃ A', 'XÃ B', 'XÃ C']);
    expect((await organizer.get(`/api/sessions/${sessionId}/changes`)).at('changes')).toMatchObject([
      {
        kind: 'point_added',
        reason,
        after: 'XÃ B',
        path: [communes[1], district, hall],
        by: { name: 'Đồng chí tochuc' },
      },
    ]);

    const [linkId, token] = new URL(link.url!).hash.slice(1).split('.');
    const operator = service.browser();
    expect((await operator.post('/api/access/links/open', { linkId, token })).at('link')).toMatchObject({
      sessionId,
      pointId: communes[1],
    });
    expect((await add(sessionId, { pointId: communes[1] })).outcome).toBe('409 POINT_EXISTS');
  });

  it('is registered in the same call when nobody knew it, once however often the call is repeated', async () => {
    const { sessionId } = await issued();
    const phone = '0912 345 678';
    const fresh = { name: 'TRẠI GIAM QUYẾT TIẾN', parentId: communes[1], technician: { name: 'Lan', phone } };
    const again = keyed(randomUUID());
    const first = await add(sessionId, { new: fresh, units: [{ name: 'Ban Giám thị', summoned: 3 }] }, again);
    expect(first.outcome).toBe('200');
    expect(first.at('link.shortCode')).toMatch(/^[2-9A-Z]{6}$/u);
    const second = await add(sessionId, { new: fresh, units: [{ name: 'Ban Giám thị', summoned: 3 }] }, again);
    expect(second.body).toEqual(first.body);
    expect(await registered('Quyết Tiến')).toBe(1);

    const points = (await organizer.get(`/api/sessions/${sessionId}/points?limit=100`)).at('points') as object[];
    // XÃ B, above it, takes no part.
    expect(points.at(-1)).toMatchObject({ name: fresh.name, parentId: district, units: [{ summoned: 3 }] });
  });

  it('leaves nothing in the registry when the session refuses it', async () => {
    const { sessionId, id } = await issued();
    const fresh = { name: 'ĐIỂM CẦU VÔ ÍCH', parentId: hall };
    expect((await organizer.post(`/api/sessions/${sessionId}/cancel`, { reason: 'Bão' })).outcome).toBe('200');
    const key = randomUUID();
    expect((await add(sessionId, { new: fresh }, keyed(key))).outcome).toBe('409 WRONG_PHASE');
    expect((await add(sessionId, { new: fresh }, keyed(key))).outcome).toBe('409 WRONG_PHASE');
    expect(await registered('vô ích')).toBe(0);
    expect((await add((await draft()).sessionId, { new: fresh })).outcome).toBe('409 NOT_ISSUED');
    expect(await registered('vô ích')).toBe(0);
    expect(id).toBeDefined();
  });

  it('is refused with a code where it cannot be', async () => {
    const { sessionId } = await issued();
    expect((await add(sessionId, {})).outcome).toBe('400 INVALID_INPUT');
    expect((await add(sessionId, { pointId: 'x', new: { name: 'Y' } })).outcome).toBe('400 INVALID_INPUT');
    expect((await add(sessionId, { pointId: 'khong-co' })).outcome).toBe('409 UNKNOWN_POINT');
    expect((await add(sessionId, { pointId: communes[1], reason: '' })).status).toBeGreaterThanOrEqual(400);
    expect((await add(sessionId, { new: { name: 'Y', parentId: 'khong-co' } })).outcome).toBe('409 UNKNOWN_POINT');
    const twice = [
      { id: 'u', name: 'A' },
      { id: 'u', name: 'B' },
    ];
    expect((await add(sessionId, { pointId: communes[1], units: twice })).outcome).toBe('422 DUPLICATE_ID');
    expect((await add(sessionId, { new: { name: 'Z' }, units: twice })).outcome).toBe('422 DUPLICATE_ID');
    expect(await registered('Z')).toBe(0);
  });

  it('may be added by the secretary, and by nobody at another desk', async () => {
    const { sessionId, id } = await issued();
    const grant = async (role: string): Promise<Browser> => {
      const username = `${role}-${randomUUID().slice(0, 6)}`;
      const { browser } = await newAccount(service, admin, username);
      await organizer.send('PUT', `/api/conferences/${id}/grants`, { username, roles: [role] });
      return browser;
    };
    expect((await add(sessionId, { pointId: communes[1] }, await grant('technician'))).outcome).toBe('403 FORBIDDEN');
    expect((await add(sessionId, { pointId: communes[1] }, await grant('secretary'))).outcome).toBe('200');
  });
});
