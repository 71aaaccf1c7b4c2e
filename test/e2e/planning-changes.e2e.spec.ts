import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LinkAnswer } from '@diemcau/contract';
import type { PlanChange, SessionState } from '@diemcau/session';
import { fetchTicket, LiveClient, openLink } from '@diemcau/testing';
import { randomUUID } from 'node:crypto';
import type { Browser } from './support/browser.js';
import { HOUR, STARTS, plan, review, startPlanning } from './support/planning-house.js';
import type { Service } from './support/service.js';

const PLACES = ['hall', 'hamYen', 'xa', 'naHang'] as const;
type Place = (typeof PLACES)[number];

const planOf = (state: SessionState) => {
  if (state.status !== 'issued') throw new Error('not issued');
  return state.plan;
};

describe('a change after the invitation', () => {
  let service: Service;
  let organizer: Browser;
  let sessionId: string;
  const points = {} as Record<Place, string>;
  const clients = {} as Record<Place, LiveClient>;

  const register = async (place: Place, parent: Place | null, sortOrder: number): Promise<void> => {
    const role = parent === null ? 'central' : 'member';
    const parentId = parent === null ? null : points[parent];
    const made = await organizer.post('/api/bridge-points', { name: `ĐIỂM CẦU ${place}`, parentId, role, sortOrder });
    if (made.status !== 201) throw new Error(made.outcome);
    points[place] = made.at('id') as string;
  };

  const change = async (type: string, data: object): Promise<void> => {
    const answer = await organizer.post(`/api/sessions/${sessionId}/commands`, { cmdId: randomUUID(), type, data });
    if (answer.status !== 200) throw new Error(answer.outcome + JSON.stringify(answer.body));
  };

  /** Everything that has come to a point since it was last asked; nothing is under way once its position has caught up. */
  const received = async (place: Place): Promise<string> => {
    const client = clients[place];
    const mark = `Mốc ${randomUUID()}`;
    await change('ChangeHall', { hall: mark, reason: 'Kiểm tra' });
    await client.waitFor(({ state }) => planOf(state).header.hall === mark, `${place} hears of the mark`);
    return JSON.stringify(client.frames.splice(0));
  };

  beforeAll(async () => {
    ({ service, organizer } = await startPlanning());
    await register('hall', null, 0);
    await register('hamYen', 'hall', 10);
    await register('xa', 'hamYen', 20);
    await register('naHang', 'hall', 30);
    const taking = PLACES.map((place) => ({ pointId: points[place] }));
    ({ sessionId } = await plan(organizer, review({ select: 'listed', summoned: 5, points: taking })));
    expect((await organizer.post(`/api/sessions/${sessionId}/issue`)).at('links')).toBe(PLACES.length);
    const links = (await organizer.get(`/api/sessions/${sessionId}/links`)).at('links') as LinkAnswer[];
    for (const place of PLACES) {
      const http = await openLink(
        service.url,
        links.find(({ pointId }) => pointId === points[place])!,
      );
      const ticket = (): Promise<string> => fetchTicket(http, sessionId);
      clients[place] = await new LiveClient({ url: service.url, sessionId, ticket, keepFrames: true }).connect();
    }
  });

  afterAll(async () => {
    Object.values(clients).forEach((client) => client.leave());
    await service.stop();
  });

  it('of the hall or the hour reaches every point', async () => {
    const hall = 'Hội trường Tỉnh ủy';
    await change('ChangeHall', { hall, reason: 'Sửa chữa' });
    const moved = { startsAt: STARTS + HOUR, endsAt: STARTS + 4 * HOUR };
    await change('ChangeSchedule', { ...moved, reason: 'Lãnh đạo bận' });
    for (const place of PLACES) {
      await clients[place].waitFor(({ state }) => planOf(state).header.startsAt === moved.startsAt, place);
      expect(planOf(clients[place].state)).toMatchObject({
        header: { hall, ...moved },
        changes: [
          { kind: 'hall', before: 'Hội trường UBND tỉnh', after: hall, reason: 'Sửa chữa', by: null },
          { kind: 'schedule', reason: 'Lãnh đạo bận' },
        ],
      });
    }
  });

  it('of the units of one point reaches it and those above it, and nobody else', async () => {
    const units = [{ id: 'u1', name: 'Đoàn Thanh niên xã', summoned: 12, leadDelegate: null, delegates: [] }];
    for (const place of PLACES) await received(place);
    await change('ChangeInvitedUnits', { pointId: points.xa, units, reason: 'Bổ sung thành phần' });
    const heard = [];
    for (const place of PLACES) heard.push([place, (await received(place)).includes('Đoàn Thanh niên xã')]);
    expect(heard).toEqual([
      ['hall', true],
      ['hamYen', true],
      ['xa', true],
      ['naHang', false],
    ]);
    const shown = planOf(clients.hamYen.state).points.find(({ id }) => id === points.xa);
    expect(shown?.units).toEqual(units);
  });

  it('that adds a point reaches the points above it only', async () => {
    for (const place of PLACES) await received(place);
    const added = await organizer.post(`/api/sessions/${sessionId}/points`, {
      new: { name: 'ĐIỂM CẦU TRẠI GIAM', parentId: points.naHang },
      reason: 'Bổ sung',
    });
    expect(added.outcome).toBe('200');
    const heard = [];
    for (const place of PLACES) heard.push([place, (await received(place)).includes('TRẠI GIAM')]);
    expect(heard).toEqual([
      ['hall', true],
      ['hamYen', false],
      ['xa', false],
      ['naHang', true],
    ]);
  });

  it('stands in the list of changes with its reason, its author, before and after, in the order it came', async () => {
    const item = {
      id: 'tham-luan',
      kind: 'discussion',
      title: 'Thảo luận chung',
      minutes: 20,
      presenter: null,
      pointId: null,
    };
    const { profile } = ((await organizer.get(`/api/sessions/${sessionId}`)).at('agenda') as { profile: object }[])[0]!;
    const name = { id: 'chu-toa', name: 'Nguyễn Văn Sơn', positions: ['Chủ tịch UBND tỉnh'] };
    const before = ((await organizer.get(`/api/sessions/${sessionId}/changes`)).at('changes') as PlanChange[]).length;
    await change('ChangeChairs', { chairs: [name], actingChairId: 'chu-toa', reason: 'Phân công lại' });
    const secretary = { name: 'Nguyễn Thu Hà', positions: [] };
    await change('ChangeStaff', { secretary, mc: null, reason: 'Đồng chí cũ nghỉ ốm' });
    await change('EditItem', { item: { ...item, profile }, reason: 'Rút gọn' });
    const moved = { startsAt: STARTS, endsAt: STARTS + 3 * HOUR, reason: 'Bão đã tan' };
    expect((await organizer.post(`/api/sessions/${sessionId}/postpone`, { reason: 'Bão số 3' })).outcome).toBe('200');
    expect((await organizer.post(`/api/sessions/${sessionId}/reschedule`, moved)).outcome).toBe('200');

    const changes = (await organizer.get(`/api/sessions/${sessionId}/changes`)).at('changes') as PlanChange[];
    const by = expect.objectContaining({ name: 'Đồng chí tochuc' });
    expect(changes.slice(before)).toEqual([
      expect.objectContaining({
        kind: 'chairs',
        reason: 'Phân công lại',
        by,
        before: expect.stringContaining('Hoàng Việt Phương'),
        after: expect.stringContaining('Nguyễn Văn Sơn'),
      }),
      expect.objectContaining({ kind: 'staff', reason: 'Đồng chí cũ nghỉ ốm', by, after: 'Nguyễn Thu Hà · –' }),
      expect.objectContaining({
        kind: 'agenda',
        reason: 'Rút gọn',
        by,
        before: expect.stringContaining('Tham luận'),
        after: expect.stringContaining('Thảo luận chung'),
      }),
      expect.objectContaining({ kind: 'postponed', reason: 'Bão số 3', by }),
      expect.objectContaining({ kind: 'schedule', reason: 'Bão đã tan', by }),
    ]);
    const at = changes.map((one) => one.at);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });
});
