import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ack, DOOR_ERRORS, type SnapshotFrame, type WireCommandType, commandSchemas } from '@diemcau/contract';
import { EventLog, SessionDirectory } from '@diemcau/runtime';
import { REFUSAL_CODES, type SessionState, evolve, sessionReport, unissued, view } from '@diemcau/session';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { brokenForms } from './support/hostile-values.js';
import { type HostileHouse, type Party, openHostileHouse } from './support/hostile-house.js';
import type { RawSocket } from './support/raw-socket.js';
import { takenBy } from './support/schema-arbitrary.js';

const CODES: ReadonlySet<string> = new Set([...REFUSAL_CODES, ...DOOR_ERRORS].filter((code) => code !== 'INTERNAL'));
const WORDS = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'nowhere'];
const TYPES = Object.keys(commandSchemas) as readonly WireCommandType[];
const PER_TYPE = { valid: 30, broken: 25 };

describe('commands of somebody who wants to break the session', () => {
  let house: HostileHouse;
  let directory: SessionDirectory;
  let senders: readonly RawSocket[];

  /** Ids that a field may name: of this session, of the other one, of nobody, and words that every object answers to. */
  const idsFor =
    (ours: Party, theirs: Party) =>
    (field: string): readonly string[] => {
      if (/^(pointId|parentId|via|spotlight)$/u.test(field))
        return [...Object.values(ours.points), theirs.points.hall, ...WORDS];
      return /^(id|\w+Id)$/u.test(field) ? [...WORDS, 'chair', theirs.points.commune] : [];
    };

  const head = async (): Promise<number> => (await directory.head(house.ours.sessionId)).seq;

  /** The answer is one of the closed list, and the log moved only when it says so. */
  const tried = async (sender: RawSocket, frame: string): Promise<Ack> => {
    const before = await head();
    const ack = (await sender.ask('command', frame)) as Ack;
    const after = await head();
    if (ack.ok) {
      expect(ack.seq).toBe(after);
    } else {
      expect(CODES).toContain(ack.error.code);
      expect(Object.values(ack.error.params).every((value) => ['string', 'number'].includes(typeof value))).toBe(true);
      expect(after).toBe(before);
    }
    return ack;
  };

  const frameOf = (type: string, data: string): string => `{"cmdId":"${randomUUID()}","type":"${type}","data":${data}}`;

  /** Brings the floor's version up to date, so that floor commands get past the first question. */
  const fresh = (data: unknown, state: SessionState): unknown =>
    typeof data === 'object' && data !== null && 'version' in data && state.status === 'issued'
      ? { ...data, version: state.floor.version }
      : data;

  beforeAll(async () => {
    house = await openHostileHouse();
    directory = house.service.server.app.get(SessionDirectory);
    const { desk, operators, board, sessionId } = house.ours;
    const all = [house.everybody, ...Object.values(desk), operators.district, operators.hall, board];
    senders = await Promise.all(all.map((browser) => house.enter(browser, sessionId)));
    expect(await tried(senders[0]!, frameOf('OpenSession', '{}'))).toMatchObject({ ok: true });
  }, 60_000);
  afterAll(() => house.stop());

  /** Most often somebody who holds every role, so that the day gets on. */
  const sender = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 9 }) });
  /** What may end the day for those who come after: their point is gone, or their link has expired. */
  const LAST: ReadonlySet<string> = new Set([
    'RemovePoint',
    'ChangeSchedule',
    'RescheduleSession',
    'ConcludeSession',
    'ArchiveSession',
    'PostponeSession',
    'CancelSession',
  ]);

  it.each(TYPES.filter((type) => !LAST.has(type)))('%s: each is answered by its code', async (type) => {
    const valid = takenBy(commandSchemas[type], idsFor(house.ours, house.theirs));
    await fc.assert(
      fc.asyncProperty(sender, valid, async (who, data) => {
        const state = await directory.state(house.ours.sessionId);
        await tried(senders[who]!, frameOf(type, JSON.stringify(fresh(data, state))));
      }),
      { numRuns: PER_TYPE.valid },
    );
    await fc.assert(
      fc.asyncProperty(sender, brokenForms(valid), async (who, data) => {
        await tried(senders[who]!, frameOf(type, data));
      }),
      { numRuns: PER_TYPE.broken },
    );
    expect(house.faults()).toEqual([]);
  });

  it('a nought with a sign is a nought, also in the log', async () => {
    const item = { id: 'zero', kind: 'break', title: 'Giải lao', presenter: null, pointId: null };
    const profile = '{"name":"conference","mode":"chair","maxSpeakers":1,"limits":{},"maxTurns":null}';
    const data = `{"item":${JSON.stringify(item).slice(0, -1)},"minutes":-0,"profile":${profile}},"beforeId":null,"reason":"x"}`;
    expect(await tried(senders[0]!, frameOf('AddItem', data))).toMatchObject({ ok: true });
    const state = await directory.state(house.ours.sessionId);
    const added = state.status === 'issued' ? state.agenda.items.find(({ id }) => id === 'zero') : undefined;
    expect(added?.minutes).toBe(0);
  });

  it('frames around a command, broken in every place, are answered by their code', async () => {
    const frames = fc.record({
      cmdId: fc.uuid(),
      type: fc.constantFrom<string>(...TYPES, ...WORDS, 'IssueSession', 'RecordOutage'),
      data: fc.constant({}),
      occurredAt: fc.constantFrom(0, 1),
    });
    await fc.assert(
      fc.asyncProperty(sender, brokenForms(frames), async (who, frame) => {
        await tried(senders[who]!, frame);
      }),
      { numRuns: 300 },
    );
    expect(house.faults()).toEqual([]);
  });

  it('heartbeats, broken in every place, are answered', async () => {
    const beats = fc.record({
      epoch: fc.constantFrom('e', ...WORDS),
      lastSeq: fc.dictionary(fc.constantFrom('desk', 'public', ...WORDS), fc.nat()),
    });
    await fc.assert(
      fc.asyncProperty(sender, brokenForms(beats), async (who, frame) => {
        const answer = JSON.stringify(await senders[who]!.ask('heartbeat', frame));
        expect(answer).toMatch(/^\{"serverTime":\d+\}$|^\{"ok":false,"error":\{"code":"INVALID_COMMAND",/u);
      }),
      { numRuns: 200 },
    );
  });

  it.each([...LAST])('%s: each is answered by its code, and then the session is what it is', async (type) => {
    const valid = takenBy(commandSchemas[type as WireCommandType], idsFor(house.ours, house.theirs));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 6 }), brokenForms(valid), async (who, data) => {
        await tried(senders[who]!, frameOf(type, data));
      }),
      { numRuns: PER_TYPE.broken },
    );
    await tried(
      senders[0]!,
      frameOf(type, type === 'PostponeSession' || type === 'CancelSession' ? '{"reason":"bão"}' : '{}'),
    );
  });

  it('leaves a log without a gap, from which the same session comes back, and which a newcomer is shown', async () => {
    const { sessionId } = house.ours;
    const log = house.service.server.app.get(EventLog);
    const events = await log.read(sessionId, 0, 100_000);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    const state = events.map(({ event }) => event).reduce<SessionState>(evolve, unissued);
    expect(state).toEqual(await directory.state(sessionId));
    expect(events.length).toBeGreaterThan(50);
    if (state.status === 'issued') expect(() => sessionReport(state, Date.now())).not.toThrow();
    expect((await house.ours.desk.secretary.get(`/api/sessions/${sessionId}/report`)).status).toBe(200);

    const newcomer = await house.enter(house.everybody, sessionId);
    await newcomer.until('the first state', () => newcomer.answers('42["snapshot"').length > 0);
    const [packet] = newcomer.answers('42["snapshot"');
    const [, frame] = JSON.parse(packet!.slice(2)) as [string, SnapshotFrame];
    expect(frame).toMatchObject({ sessionId, seq: events.length });
    expect(frame.view).toEqual(JSON.parse(JSON.stringify(view(state, { kind: 'desk' }))));
    expect(house.faults()).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
