import {
  type Actor,
  counts,
  decide,
  digestChange,
  evolve,
  type Incident,
  type IssuedSession,
  react,
  type SessionCommandBody,
  tableEntries,
} from '@diemcau/session';
import {
  checkIn,
  FakeMediaRooms,
  mailboxBench,
  type MailboxBench,
  MemoryEventLog,
  people,
  samplePlan,
  startTurn,
} from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { SessionDirectory } from '../directory/session-directory.js';
import type { MediaPermission } from '../ports/media-rooms.js';
import { mediaRoomName } from './media-room.js';
import { MediaStatusBook } from './media-status-book.js';
import { WitnessedMediaRooms } from './media-status-rooms.js';
import { UNHEARD_AFTER_MS } from './unheard-points.js';
import { unheardReports } from './unheard-reports.js';

const room = mediaRoomName('s');
const speaking: MediaPermission = { canSubscribe: true, sources: ['camera', 'microphone'], hidden: false };
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
};

/** The service as far as it is asked here: the mailbox of a session, and the book that looks at its media. */
const serviceOn = (
  bench: MailboxBench,
  server: FakeMediaRooms,
): { directory: SessionDirectory; book: MediaStatusBook; rooms: WitnessedMediaRooms } => {
  const directory = new SessionDirectory(bench);
  const { clock, timers, ids, connections } = bench;
  const unheard = unheardReports({ ids, connections, submit: (...command) => directory.submit(...command) });
  const stateOf = (sessionId: string): ReturnType<SessionDirectory['state']> => directory.state(sessionId);
  const book = new MediaStatusBook({ clock, timers, stateOf, configured: true, unheard });
  return { directory, book, rooms: new WitnessedMediaRooms(server, book) };
};

describe('a point that has the floor and is not heard', () => {
  let stored: MemoryEventLog;
  let bench: MailboxBench;
  let server: FakeMediaRooms;
  let service: ReturnType<typeof serviceOn>;
  let acts: number;

  const submit = async (body: SessionCommandBody, by: Actor = people.secretary): Promise<void> => {
    acts += 1;
    const ack = await service.directory.submit('s', { ...body, by, cmdId: `act-${acts}` });
    expect(ack).toMatchObject({ ok: true });
    service.book.touch('s');
    await turns();
  };
  const play = ({ by, ...body }: SessionCommandBody & { readonly by: Actor }): Promise<void> => submit(body, by);
  const state = async (): Promise<IssuedSession> => {
    const current = await service.directory.state('s');
    if (current.status !== 'issued') throw new Error('the session is not issued');
    return current;
  };
  const stop = async (): Promise<void> => {
    const { version } = (await state()).floor;
    await submit({ type: 'StopTurn', data: { entryId: 'paper-1', version } });
  };
  const incidents = async (): Promise<readonly Incident[]> =>
    tableEntries((await state()).incidents.incidents).map(([, incident]) => incident);
  const pass = async (ms: number): Promise<void> => {
    bench.timers.advance(ms);
    await turns();
  };
  const look = async (): Promise<void> => {
    await service.rooms.listParticipants(room);
    await turns();
  };

  beforeEach(async () => {
    acts = 0;
    stored = new MemoryEventLog();
    bench = mailboxBench(stored, { rules: { decide, evolve, react, counts, digestChange } });
    server = new FakeMediaRooms();
    service = serviceOn(bench, server);
    await service.directory.start();
    await submit({ type: 'IssueSession', data: { plan: samplePlan() } }, people.organizer);
    await submit({ type: 'OpenSession', data: {} });
    await play(checkIn('ham-yen', { present: 5 }));
    await submit({ type: 'StartItem', data: { itemId: 'discussion', stopSpeakers: true } });
    await submit({ type: 'CallSpeakers', data: { calls: [{ entryId: 'paper-1' }], version: 0 } });
    await play(startTurn('ham-yen', 'paper-1'));
    await service.rooms.ensureRoom(room);
    server.join(room, 'ham-yen.1', speaking);
    await look();
  });

  it('becomes one incident by the system, and neither floor nor attendance knows of it', async () => {
    const before = await state();
    await pass(UNHEARD_AFTER_MS - 1_000);
    expect(await incidents()).toEqual([]);
    await pass(1_500);
    const [incident, ...others] = await incidents();
    expect(incident).toMatchObject({ kind: 'point_silent', pointIds: ['ham-yen'], path: ['ham-yen'], closedAt: null });
    expect([incident?.openedBy?.id, others]).toEqual(['system', []]);
    await pass(10 * UNHEARD_AFTER_MS);
    expect(await incidents()).toHaveLength(1);
    const { floor, attendance } = await state();
    expect({ floor, attendance }).toEqual({ floor: before.floor, attendance: before.attendance });
  });

  it('stays with the desk when the point is heard after all, and when its turn has ended', async () => {
    await pass(UNHEARD_AFTER_MS + 500);
    service.book.heard('s', { id: 'hall-page', pointId: 'hall' }, ['ham-yen']);
    await stop();
    const [incident] = await incidents();
    expect(incident).toMatchObject({ closedAt: null });
    await submit(
      { type: 'ResolveIncident', data: { incidentId: incident!.id, resolution: 'Đã bật micro' } },
      people.technician,
    );
    expect(await incidents()).toMatchObject([{ resolution: 'Đã bật micro' }]);
  });

  it('is not told twice because the service was started again', async () => {
    await pass(UNHEARD_AFTER_MS + 500);
    service.book.stop();
    await service.directory.stop();
    service = serviceOn(bench, server);
    await service.directory.start();
    service.book.touch('s');
    await look();
    await pass(2 * UNHEARD_AFTER_MS);
    expect((await service.book.of('s'))?.receipts.get('ham-yen')).toMatchObject({ cause: 'no_track', red: true });
    expect((await incidents()).filter(({ kind }) => kind === 'point_silent')).toHaveLength(1);
  });

  it('is told when the log can be written again', async () => {
    await pass(UNHEARD_AFTER_MS - 1_000);
    bench.log.faults.push('before', 'before');
    await pass(1_500);
    expect(await incidents()).toEqual([]);
    for (let tick = 0; tick < 4; tick += 1) await pass(500);
    expect(await incidents()).toHaveLength(1);
  });

  it('is none of the points while the media server is away', async () => {
    server.fail('unavailable');
    await expect(service.rooms.listParticipants(room)).rejects.toThrow();
    await pass(10 * UNHEARD_AFTER_MS);
    expect((await service.book.of('s'))?.receipts.get('ham-yen')).toMatchObject({ cause: 'media_away', red: true });
    expect(await incidents()).toEqual([]);
  });

  it('is nothing to tell when the point is heard in time, or stopped', async () => {
    await pass(UNHEARD_AFTER_MS - 1_000);
    service.book.heard('s', { id: 'hall-page', pointId: 'hall' }, ['ham-yen']);
    server.join(room, 'ham-yen.2', speaking).publish('microphone');
    await look();
    await pass(10_000);
    await stop();
    await pass(2 * UNHEARD_AFTER_MS);
    expect(await incidents()).toEqual([]);
  });
});
