import { FakeClock, MemoryWebhookInbox } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MediaHint } from '../ports/media-hints.js';
import { MediaInbox } from './media-inbox.js';

const call = (id: string | null, room: string | null = 's-1'): MediaHint => ({ id, event: 'participant_joined', room });

describe('calls of the media server', () => {
  let clock: FakeClock;
  let store: MemoryWebhookInbox;
  let inbox: MediaInbox;
  let rooms: string[];
  let faults: unknown[];

  const taken = async (...calls: readonly MediaHint[]): Promise<readonly string[]> => {
    rooms = [];
    for (const one of calls) inbox.take(one);
    await inbox.stop();
    return rooms;
  };

  beforeEach(() => {
    clock = new FakeClock();
    store = new MemoryWebhookInbox();
    rooms = [];
    faults = [];
    const happened = (room: string): void => void rooms.push(room);
    inbox = new MediaInbox({ store, clock, happened, report: (error) => void faults.push(error) });
  });

  it('are passed on once, also when they come again in another order', async () => {
    expect(await taken(call('a', 's-1'), call('b', 't-1'))).toEqual(expect.arrayContaining(['s-1', 't-1']));
    expect(await taken(call('b', 't-1'), call('a', 's-1'))).toEqual([]);
    expect(await taken(call('c', null))).toEqual([]);
  });

  it('without an id are passed on and not kept', async () => {
    expect(await taken(call(null), call('x'.repeat(129)))).toEqual(['s-1', 's-1']);
    expect(store.records.size).toBe(0);
  });

  it('are passed on all the same while the database takes nothing', async () => {
    store.add = () => Promise.reject(new Error('disk full'));
    expect(await taken(call('a'))).toEqual(['s-1']);
    expect(faults).toHaveLength(1);
  });

  it('are forgotten after a day', async () => {
    await taken(call('a'));
    clock.advance(86_400_001);
    await taken(call('b'));
    expect([...store.records.keys()]).toEqual(['b']);
  });
});
