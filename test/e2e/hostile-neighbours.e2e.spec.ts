import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Ack, SnapshotFrame } from '@diemcau/contract';
import { EventLog, SessionDirectory } from '@diemcau/runtime';
import { randomUUID } from 'node:crypto';
import type { Answer, Browser } from './support/browser.js';
import { type HostileHouse, type Place, openHostileHouse } from './support/hostile-house.js';
import { RawSocket } from './support/raw-socket.js';
import { ROUTE_ACCESS } from './support/route-access.js';

/** Routes about one conference or one session. */
const ROUTES = Object.keys(ROUTE_ACCESS).filter((route) => /:(conferenceId|sessionId)/u.test(route));

describe('a conference and its neighbour', () => {
  let house: HostileHouse;

  beforeAll(async () => {
    house = await openHostileHouse();
  }, 60_000);
  afterAll(() => house.stop());

  /** Everybody who has a part in our conference and none in theirs. */
  const ourPeople = (): readonly (readonly [string, Browser])[] => {
    const { desk, operators, board } = house.ours;
    return [
      ...Object.entries(desk),
      ...Object.entries(operators),
      ['board', board] as const,
      ['everybody', house.everybody] as const,
    ];
  };

  const theirSeq = async (): Promise<number> =>
    (await house.service.server.app.get(SessionDirectory).head(house.theirs.sessionId)).seq;

  const ask = (browser: Browser, route: string): Promise<Answer> => {
    const [method, pattern] = route.split(' ') as [string, string];
    const { conferenceId, sessionId, linkId } = house.theirs;
    const path = pattern
      .replace(':conferenceId', conferenceId)
      .replace(':sessionId', sessionId)
      .replace(':linkId', linkId);
    return browser.send(method, path, method === 'GET' ? undefined : {});
  };

  it.each(ROUTES)('tells nobody of ours anything about theirs, and takes nothing: %s', async (route) => {
    const before = await theirSeq();
    for (const [name, browser] of ourPeople()) {
      const { status, outcome, body } = await ask(browser, route);
      expect([name, outcome]).toEqual([name, '403 FORBIDDEN']);
      expect([status, JSON.stringify(body)]).not.toContain('Hội nghị');
    }
    expect(await theirSeq()).toBe(before);
  });

  it('gives nobody of ours a ticket to theirs, and lets no ticket of ours in there', async () => {
    for (const [name, browser] of ourPeople()) {
      const answer = await browser.post('/api/live/tickets', { sessionId: house.theirs.sessionId });
      expect([name, answer.outcome]).toEqual([name, '403 FORBIDDEN']);
      const ours = await browser.post('/api/live/tickets', { sessionId: house.ours.sessionId });
      const socket = await RawSocket.open(house.service.url);
      const reply = await socket.enter(String(ours.at('ticket')), house.theirs.sessionId);
      expect([name, reply]).toEqual([name, expect.stringMatching(/^44.*TICKET_INVALID/u)]);
      socket.leave();
    }
  });

  it('keeps links of theirs from an organizer of ours who names our session', async () => {
    const { organizer } = house.ours.desk;
    for (const act of ['reissue', 'revoke']) {
      const path = `/api/sessions/${house.ours.sessionId}/links/${house.theirs.linkId}/${act}`;
      expect((await organizer.post(path)).outcome).toBe('404 NOT_FOUND');
    }
    expect((await house.theirs.operators.hall.get('/api/access/me')).status).toBe(200);
  });

  it('lists only what somebody has a part in', async () => {
    for (const [name, browser] of Object.entries(house.ours.desk)) {
      const list = await browser.get('/api/conferences');
      const ids = (list.at('conferences') as readonly { readonly id: string }[]).map(({ id }) => id);
      expect([name, ids]).toEqual([name, [house.ours.conferenceId]]);
    }
  });

  it('answers everybody, about a session nobody has, as about one of others', async () => {
    for (const [name, browser] of ourPeople()) {
      const answer = await browser.get('/api/sessions/no-such-session');
      expect([name, answer.outcome]).toEqual([name, '403 FORBIDDEN']);
    }
  });

  describe('at the live door', () => {
    const frame = (type: string, data: object): string => JSON.stringify({ cmdId: randomUUID(), type, data });
    const outcome = (ack: unknown): string => {
      const answer = ack as Ack;
      return answer.ok ? 'ok' : answer.error.code;
    };
    const operator = (place: Place): Promise<RawSocket> =>
      house.enter(house.ours.operators[place], house.ours.sessionId);

    it('knows no point of theirs in our session', async () => {
      const desk = await house.enter(house.everybody, house.ours.sessionId);
      const pointId = house.theirs.points.district;
      const before = await theirSeq();
      for (const [type, data] of [
        ['DeclareReady', { pointId }],
        ['CheckIn', { pointId, units: [] }],
        ['SetStage', { layout: 'spotlight', spotlight: pointId }],
        ['RemovePoint', { pointId, reason: 'bão' }],
      ] as const) {
        expect([type, outcome(await desk.ask('command', frame(type, data)))]).toEqual([type, 'UNKNOWN_POINT']);
      }
      expect(await theirSeq()).toBe(before);
      desk.leave();
    });

    it.each([
      ['commune', 'sibling', 'NOT_YOUR_POINT'],
      ['commune', 'district', 'NOT_YOUR_POINT'],
      ['commune', 'hall', 'NOT_YOUR_POINT'],
      ['sibling', 'commune', 'NOT_YOUR_POINT'],
      ['district', 'sibling', 'NOT_YOUR_POINT'],
      ['district', 'hall', 'NOT_YOUR_POINT'],
      ['district', 'commune', 'ok'],
      ['commune', 'commune', 'ok'],
    ] as const)('lets the operator of the %s report for the %s: %s', async (from, to, expected) => {
      const socket = await operator(from);
      const pointId = house.ours.points[to];
      const contact = { room: `Phòng ${from}`, terminal: '', technician: '', phone: '' };
      expect(outcome(await socket.ask('command', frame('ConfirmPoint', { pointId, contact })))).toBe(expected);
      const passed = { camera: 'passed', microphone: 'passed', loudspeaker: 'passed', network: 'passed' };
      const report = { ...passed, note: `Phòng ${from}` };
      expect(outcome(await socket.ask('command', frame('ReportEquipmentTest', { pointId, report })))).toBe(expected);
      socket.leave();
    });

    it.each(['commune', 'sibling', 'district'] as const)(
      'shows the operator of the %s the points below it alone',
      async (place) => {
        const socket = await operator(place);
        await socket.until('the first state', () => socket.answers('42["snapshot"').length > 0);
        const [, shown] = JSON.parse(socket.answers('42["snapshot"')[0]!.slice(2)) as [string, SnapshotFrame];
        const { points } = house.ours;
        const own = place === 'district' ? [points.district, points.commune] : [points[place]];
        expect(shown.view.status === 'issued' && shown.view.plan.points.map(({ id }) => id)).toEqual(own);
        expect(shown.streams).toEqual(['public', `point:${points[place]}`]);
        socket.leave();
      },
    );

    it('resumes nobody in a stream that is not his', async () => {
      const log = house.service.server.app.get(EventLog);
      const { epoch } = await log.open(house.ours.sessionId);
      const browser = house.ours.operators.commune;
      const { sessionId, points } = house.ours;
      const ticket = String((await browser.post('/api/live/tickets', { sessionId })).at('ticket'));
      const socket = await RawSocket.open(house.service.url);
      const seq = { desk: 0, public: 0, [`point:${points.commune}`]: 0, [`point:${points.sibling}`]: 0 };
      await socket.enter(ticket, sessionId, { resume: { epoch, seq } });
      await socket.ask('heartbeat', JSON.stringify({ epoch, lastSeq: seq }));
      const told = socket.answers('42["events"', '42["snapshot"').join('');
      expect(told).not.toContain('"stream":"desk"');
      expect(told).not.toContain(points.sibling);
      socket.leave();
    });
  });
});
