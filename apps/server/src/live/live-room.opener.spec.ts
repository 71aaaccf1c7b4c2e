import { MemoryEventLog, mailboxBench, people, samplePlan } from '@diemcau/testing';
import { type LoggedEvent, MediaStatusBook, SessionDirectory } from '@diemcau/runtime';
import { counts, decide, digestChange, evolve, react, type SessionState } from '@diemcau/session';
import { expect, it } from '@jest/globals';
import { LiveMeans, LiveRoomOpener } from './live-room.opener.js';
import { LiveRooms } from './live-rooms.js';
import { LIVE_DEFAULTS } from './live.settings.js';

/** A log whose reading takes until it is let go. */
class SlowLog extends MemoryEventLog {
  private gate: Promise<void> = Promise.resolve();

  hold(): () => void {
    let release: () => void = () => undefined;
    this.gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  override async read(sessionId: string, afterSeq: number, limit: number): Promise<readonly LoggedEvent[]> {
    await this.gate;
    return super.read(sessionId, afterSeq, limit);
  }
}

it('lets nobody in before the room knows what came before it, so that all who were away resume by events', async () => {
  const log = new SlowLog();
  const parts = mailboxBench(log, { rules: { decide, evolve, react, counts, digestChange } });
  const directory = new SessionDirectory(parts);
  await directory.submit('s', {
    type: 'IssueSession',
    data: { plan: samplePlan() },
    by: people.organizer,
    cmdId: 'c1',
  });
  const means = new LiveMeans(parts.clock, parts.timers, parts.ids, LIVE_DEFAULTS);
  const stateOf = (sessionId: string): Promise<SessionState> => directory.state(sessionId);
  const book = new MediaStatusBook({ clock: parts.clock, timers: parts.timers, stateOf, configured: false });
  const opener = new LiveRoomOpener(new LiveRooms(), directory, means, book);
  const order: string[] = [];

  const release = log.hold();
  const first = opener.open('s').then((room) => (order.push('first'), room));
  const second = opener.open('s').then((room) => (order.push('second'), room));
  // Whatever does not wait for the log has happened after these.
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  const third = opener.open('s').then((room) => (order.push('third'), room));
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  order.push('log was read');
  release();

  expect(await second).toBe(await first);
  expect(await third).toBe(await first);
  expect(order[0]).toBe('log was read');
});
