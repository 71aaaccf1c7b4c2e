import type { LinkAnswer } from '@diemcau/contract';
import { SessionDirectory } from '@diemcau/runtime';
import { eventually, openLink, people } from '@diemcau/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Answer, Browser } from './support/browser.js';
import { fakeMedia } from './support/fake-media.js';
import { DAY, issue, plan, registerProvince, review, STARTS, startPlanning } from './support/planning-house.js';
import type { Service } from './support/service.js';

const SETTINGS = {
  LIVEKIT_URL: 'http://a.invalid',
  LIVEKIT_API_KEY: 'ka',
  LIVEKIT_API_SECRET: 'sa',
  LIVEKIT_CLUSTERS: JSON.stringify({ b: { url: 'http://b.invalid', apiKey: 'kb', apiSecret: 'sb' } }),
};

describe('sittings on several media servers', () => {
  const [a, b] = [fakeMedia('a'), fakeMedia('b')];
  let service: Service;
  let organizer: Browser;
  let centralId: string;
  let [onA, onB] = ['', ''];

  const choose = (sessionId: string, version: number, mediaCluster: string | null): Promise<Answer> =>
    organizer.send('PATCH', `/api/sessions/${sessionId}`, { version, mediaCluster });

  const rehearse = async (sessionId: string): Promise<void> => {
    await issue(organizer, sessionId);
    const act = { type: 'StartRehearsal', data: {}, by: people.technician, cmdId: randomUUID() } as const;
    expect(await service.server.app.get(SessionDirectory).submit(sessionId, act)).toMatchObject({ ok: true });
  };

  /** The address in the ticket of the hall's own page. */
  const addressFor = async (sessionId: string): Promise<string> => {
    const { links } = (await organizer.get(`/api/sessions/${sessionId}/links`)).body as { links: LinkAnswer[] };
    const hall = await openLink(
      service.url,
      links.find(({ pointId }) => pointId === centralId)!,
    );
    const body = { seat: 'point', deviceId: 'tab-1' };
    return (await hall.post<{ url: string }>(`/api/sessions/${sessionId}/media-token`, body)).url;
  };

  beforeAll(async () => {
    ({ service, organizer } = await startPlanning(SETTINGS, 'tochuc', { media: a, mediaClusters: { b } }));
    ({ centralId } = await registerProvince(organizer));
    const hall = { select: 'listed' as const, points: [{ pointId: centralId, units: [] }] };
    const days = [STARTS, STARTS + DAY].map((startsAt) => ({ startsAt, endsAt: startsAt + DAY / 8 }));
    onA = (await plan(organizer, review(hall, days[0]))).sessionId;
    onB = (await plan(organizer, review(hall, days[1]))).sessionId;
  });

  afterAll(() => service.stop());

  it('are put on one of them as drafts, by somebody who saw what stands there', async () => {
    const unknown = await choose(onB, 1, 'c');
    expect([unknown.outcome, unknown.body]).toEqual([
      '422 UNKNOWN_MEDIA_CLUSTER',
      { error: expect.objectContaining({ params: { name: 'c' } }) },
    ]);
    expect((await choose(onB, 1, 'b')).at('mediaCluster')).toBe('b');
    expect((await choose(onB, 1, null)).outcome).toBe('409 VERSION_CONFLICT');
    expect((await organizer.get(`/api/sessions/${onB}`)).at('mediaCluster')).toBe('b');
    expect((await organizer.get(`/api/sessions/${onA}`)).at('mediaCluster')).toBeNull();
  });

  it('have their rooms there and send everybody there', async () => {
    await rehearse(onB);
    expect(await addressFor(onB)).toBe('ws://b');
    await eventually('the room is open', () => Promise.resolve(b.rooms.openRooms().includes(`${onB}-1`)));
    expect(a.rooms.calls.filter((call) => call.includes(onB))).toEqual([]);
    await rehearse(onA);
    expect(await addressFor(onA)).toBe('ws://a');
    expect(b.rooms.calls.filter((call) => call.includes(onA))).toEqual([]);
  });

  it('stay where they are once they are issued', async () => {
    expect((await choose(onB, 2, null)).outcome).toBe('409 ALREADY_ISSUED');
    expect((await organizer.get(`/api/sessions/${onB}`)).at('mediaCluster')).toBe('b');
  });
});
