import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Counters, EventsFrame } from '@diemcau/contract';
import type { LoggedEvent, Moment } from '@diemcau/runtime';
import type { Audience, SessionEvent } from '@diemcau/session';
import { FakeClock, FakeTimers } from '@diemcau/testing';
import { streamsOfAudience } from '@diemcau/contract';
import type { Packet } from './packet.js';
import { SessionChannel } from './session-channel.js';
import { sessionStreams } from './stream-rules.js';
import type { Visitor } from './visitor.js';
import { WatchedLine } from './watched-line.js';

const meta = { at: 1, by: null };
const ready = (seq: number): LoggedEvent =>
  logged(seq, { type: 'PointReady', data: { pointId: 'a', path: ['a'] }, ...meta });
const opened = (seq: number): LoggedEvent => logged(seq, { type: 'SessionOpened', data: {}, ...meta });
const logged = (seq: number, event: SessionEvent): LoggedEvent => ({
  seq,
  cmdId: `c${seq}`,
  cmdIndex: 0,
  cmdType: 'OpenSession',
  event,
});

describe('the channel of a session', () => {
  let moment: Moment;
  let channel: SessionChannel;
  let timers: FakeTimers;
  const sent: [name: string, frame: unknown][] = [];

  const visit = (audience: Audience): Visitor => {
    const write = ({ text }: Packet): void => void sent.push(JSON.parse(text.slice(1)) as [string, unknown]);
    const line = new WatchedLine({ id: audience.kind, open: true, writable: true, write, close: () => undefined });
    const access = { audience } as Visitor['access'];
    return { sessionId: 's', line, access, streams: streamsOfAudience(audience) };
  };
  const publish = (...events: readonly LoggedEvent[]): void => {
    moment = { ...moment, seq: events.at(-1)?.seq ?? moment.seq };
    channel.publish(moment.epoch, events);
  };
  const frames = (): string[] =>
    sent
      .filter(([name]) => name === 'events')
      .map(([, frame]) => frame as EventsFrame)
      .map(({ stream, from, to }) => `${stream} ${from}-${to}`);

  beforeEach(() => {
    sent.length = 0;
    moment = { epoch: 'e', seq: 10, state: { status: 'unissued' }, at: 0 };
    timers = new FakeTimers();
    const deps = { clock: new FakeClock(), timers, nextTurn: (run: () => void) => run(), rules: sessionStreams };
    channel = new SessionChannel('s', () => moment, deps);
  });

  it('sends the first check-in to the desk at once, and those that follow together', () => {
    channel.join(visit({ kind: 'desk' }), null);
    publish(ready(11));
    publish(ready(12));
    publish(ready(13));
    expect(frames()).toEqual(['desk 11-11']);
    timers.advance(100);
    expect(frames()).toEqual(['desk 11-11', 'desk 12-13']);
  });

  it('lets an action of the chair wait for nothing, and keeps the order', () => {
    channel.join(visit({ kind: 'desk' }), null);
    publish(ready(11));
    publish(ready(12));
    publish(opened(13));
    expect(frames()).toEqual(['desk 11-11', 'desk 12-13']);
  });

  it('replays to one who was there, and gives a snapshot to one from another log', () => {
    publish(ready(11), opened(12));
    channel.join(visit({ kind: 'public' }), { epoch: 'e', seq: { public: 10 } });
    expect(frames()).toEqual(['public 11-12']);
    channel.join(visit({ kind: 'public' }), { epoch: 'old', seq: { public: 10 } });
    expect(sent.at(-1)).toMatchObject(['snapshot', { epoch: 'e', seq: 12, streams: ['public'] }]);
  });

  it('forgets what it remembers of a log that was replaced', () => {
    publish(opened(11));
    moment = { ...moment, epoch: 'restored', seq: 5 };
    channel.join(visit({ kind: 'public' }), { epoch: 'restored', seq: { public: 5 } });
    expect(sent).toEqual([]);
    publish(opened(6));
    expect(frames()).toEqual(['public 6-6']);
  });

  it('tells one who misses nothing how far things are, however much happened to others', () => {
    channel.join(visit({ kind: 'point', pointId: 'a' }), null);
    const other = visit({ kind: 'point', pointId: 'b' });
    const many = Array.from({ length: 5_000 }, (_, i) => ready(11 + i));
    publish(...many);
    sent.length = 0;
    channel.heartbeat(other, { epoch: 'e', seq: { public: 10, 'point:b': 10 } });
    expect(sent.map(([name]) => name)).toEqual(['events', 'events']);
    expect(frames().sort()).toEqual(['point:b 11-5010', 'public 11-5010']);
  });

  it('gives one who missed his own events more than the tail', () => {
    publish(ready(11), ready(12));
    const frame = { epoch: 'e', seq: { public: 12, 'point:a': 11 } };
    channel.heartbeat(visit({ kind: 'point', pointId: 'a' }), frame);
    expect(frames()).toEqual(['point:a 12-12']);
    expect(sent).toMatchObject([['events', { events: [{ seq: 12 }] }]]);
  });

  it('sends sums the more rarely the more there are to hear them, and the chair at once', () => {
    for (let i = 0; i < 2_000; i += 1) channel.join(visit({ kind: 'public' }), null);
    sent.length = 0;
    channel.publishCounters({ seq: 11 } as Counters);
    timers.advance(399);
    expect(sent).toEqual([]);
    publish(opened(11));
    expect(frames().length).toBe(2_000);
    timers.advance(1);
    expect(sent.filter(([name]) => name === 'counters').length).toBe(2_000);
  });

  it('sends sums to everybody, the newest only', () => {
    channel.join(visit({ kind: 'public' }), null);
    channel.join(visit({ kind: 'desk' }), null);
    for (const seq of [11, 12, 13]) channel.publishCounters({ seq } as Counters);
    timers.advance(100);
    expect(sent.filter(([name]) => name === 'counters')).toEqual([
      ['counters', { seq: 13 }],
      ['counters', { seq: 13 }],
    ]);
  });
});
