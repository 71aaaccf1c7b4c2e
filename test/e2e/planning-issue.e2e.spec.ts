import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BridgePointView, CheckGroupAnswer, LinkAnswer } from '@diemcau/contract';
import { LinkStore } from '@diemcau/runtime';
import { randomUUID } from 'node:crypto';
import type { Browser } from './support/browser.js';
import { DAY, HOUR, plan, registerProvince, review, startPlanning, wholeProvince } from './support/planning-house.js';
import { MORNING, type Service } from './support/service.js';

describe('issuing a session', () => {
  let service: Service;
  let organizer: Browser;
  let centralId: string;
  let points: readonly BridgePointView[];
  let next = 0;

  const week = (): number => MORNING + 7 * DAY * (next += 1);

  const draft = async (startsAt: number, points: Parameters<typeof wholeProvince>[1] = []): Promise<string> => {
    const hours = { startsAt, endsAt: startsAt + 3 * HOUR };
    return (await plan(organizer, review(wholeProvince(centralId, points), hours))).sessionId;
  };
  const keyed = (): Browser => organizer.copy({ origin: service.url, 'idempotency-key': randomUUID() });
  const linksOf = async (sessionId: string): Promise<readonly LinkAnswer[]> =>
    (await organizer.get(`/api/sessions/${sessionId}/links`)).at('links') as LinkAnswer[];
  const statusOf = async (sessionId: string): Promise<unknown> =>
    (await organizer.get(`/api/sessions/${sessionId}`)).at('status');

  beforeAll(async () => {
    ({ service, organizer } = await startPlanning());
    ({ centralId } = await registerProvince(organizer));
    points = (await organizer.get(`/api/bridge-points?under=${centralId}&limit=1000`)).at(
      'points',
    ) as BridgePointView[];
  });

  afterAll(() => service.stop());

  it('makes the link of every point and board in the same call, and the same ones at a retry', async () => {
    const sessionId = await draft(week());
    const again = keyed();
    const body = { version: 1, links: { boards: ['Bảng hội trường'] } };
    const first = await again.post(`/api/sessions/${sessionId}/issue`, body);
    expect([first.outcome, first.at('links')]).toEqual(['200', points.length + 1]);
    const links = await linksOf(sessionId);
    expect(links.map(({ pointId }) => pointId)).toEqual([...points.map(({ id }) => id), null]);

    expect((await again.post(`/api/sessions/${sessionId}/issue`, body)).body).toEqual(first.body);
    expect(await linksOf(sessionId)).toEqual(links);
    expect((await organizer.post(`/api/sessions/${sessionId}/issue`, body)).outcome).toBe('409 ALREADY_ISSUED');
  });

  it('tells every warning with how many there are, and forbids nothing for it', async () => {
    const sessionId = await draft(week());
    const answer = await organizer.post(`/api/sessions/${sessionId}/issue`);
    const warnings = answer.at('warnings') as CheckGroupAnswer[];
    expect(warnings.map(({ code, total, level }) => [code, total, level])).toEqual([
      ['PHONE_MISSING', points.length, 'warns'],
      ['SECRETARY_MISSING', 1, 'warns'],
    ]);
  });

  it('tells when the links alone could not be made, and makes them at the retry', async () => {
    const store = service.server.app.get(LinkStore);
    const addAll = store.addAll.bind(store);
    store.addAll = () => Promise.reject(new Error('disk full'));
    const sessionId = await draft(week());
    const again = keyed();
    const failed = await again.post(`/api/sessions/${sessionId}/issue`);
    store.addAll = addAll;
    expect([failed.outcome, failed.at('error.params.issued')]).toEqual(['503 RETRY_LATER', expect.any(Number)]);
    expect([await statusOf(sessionId), (await linksOf(sessionId)).length]).toEqual(['issued', 0]);

    const mended = await again.post(`/api/sessions/${sessionId}/issue`);
    expect([mended.outcome, mended.at('links')]).toEqual(['200', points.length]);
    expect((await linksOf(sessionId)).length).toBe(points.length);
  });

  it('does not convene what is over, nor points behind a gateway that cannot carry', async () => {
    expect((await organizer.post(`/api/sessions/${await draft(MORNING - DAY)}/issue`)).outcome).toBe(
      '422 SESSION_IN_PAST',
    );
    const begun = await organizer.post(`/api/sessions/${await draft(MORNING - HOUR)}/issue`);
    expect((begun.at('warnings') as CheckGroupAnswer[])[0]!.code).toBe('SESSION_STARTED');

    const [, gateway] = points;
    const hardware = { name: 'XÃ CÓ MCU', parentId: centralId, mode: 'hardware', via: gateway!.id, sortOrder: 90_000 };
    expect((await organizer.post('/api/bridge-points', hardware)).outcome).toBe('201');
    const watching = await draft(week(), [{ pointId: gateway!.id, mode: 'view_only' }]);
    const refused = await organizer.post(`/api/sessions/${watching}/issue`);
    expect([refused.outcome, refused.at('error.params')]).toEqual([
      '422 GATEWAY_CANNOT_CARRY',
      { point: hardware.name, gateway: gateway!.name },
    ]);
    expect(await statusOf(watching)).toBe('draft');
  });

  it('refuses links that end before they begin, and a draft that has changed, and issues nothing', async () => {
    const sessionId = await draft(week());
    const issue = (body: object) => organizer.post(`/api/sessions/${sessionId}/issue`, body);
    expect((await issue({ links: { notBefore: 2, expiresAt: 1 } })).outcome).toBe('400 INVALID_INPUT');
    expect((await issue({ version: 7 })).outcome).toBe('409 VERSION_CONFLICT');
    expect([await statusOf(sessionId), (await linksOf(sessionId)).length]).toEqual(['draft', 0]);
  });
});
