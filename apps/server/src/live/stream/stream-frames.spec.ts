import { describe, expect, it } from '@jest/globals';
import type { StreamName } from '@diemcau/contract';
import type { LoggedEvent } from '@diemcau/runtime';
import type { SessionEvent } from '@diemcau/session';
import { EventRing } from './event-ring.js';
import { framesOf, framesUpTo } from './stream-frames.js';
import type { StreamRules } from './stream-rules.js';

const logged = (seq: number, event: SessionEvent): LoggedEvent => ({
  seq,
  cmdId: `c${seq}`,
  cmdIndex: 0,
  cmdType: 'OpenSession',
  event,
});
const meta = { at: 1, by: null };
const ready = (seq: number, pointId: string, ...above: string[]): LoggedEvent =>
  logged(seq, { type: 'PointReady', data: { pointId, path: [pointId, ...above] }, ...meta });
const opened = (seq: number): LoggedEvent => logged(seq, { type: 'SessionOpened', data: {}, ...meta });

const rules: StreamRules = {
  streamsOf: (event) =>
    event.type === 'PointReady'
      ? ['desk', ...event.data.path.map((point): StreamName => `point:${point}`)]
      : ['desk', 'public'],
  redact: (event) => event,
};
const brief = (frames: ReturnType<typeof framesOf>): string[] =>
  frames.map(({ stream, from, to, events }) => `${stream} ${from}-${to}: ${events.map(({ seq }) => seq).join(',')}`);
const all = { epoch: 'e', rules, wanted: () => true };

describe('frames for everybody', () => {
  it('hold consecutive events of a stream and cover what was withheld from it', () => {
    const frames = framesOf([ready(5, 'a', 'd'), ready(6, 'b', 'd')], { ...all, positionOf: () => 2 });
    expect(brief(frames)).toEqual(['desk 3-6: 5,6', 'point:a 3-5: 5', 'point:d 3-6: 5,6', 'point:b 3-6: 6']);
  });

  it('let a point see its own and the public events in the order of the log', () => {
    const events = [opened(1), ready(2, 'a'), opened(3), ready(4, 'a')];
    const frames = framesOf(events, { ...all, positionOf: () => 0 });
    expect(brief(frames)).toEqual([
      'desk 1-4: 1,2,3,4',
      'public 1-1: 1',
      'point:a 1-2: 2',
      'public 2-3: 3',
      'point:a 3-4: 4',
    ]);
  });
});

describe('frames for one who was away', () => {
  const events = [opened(1), ready(2, 'a'), ready(3, 'b'), opened(4)];
  const streams: readonly StreamName[] = ['public', 'point:a'];

  it('hold what each stream misses and end at the head', () => {
    const positions: Record<string, number> = { public: 1, 'point:a': 0 };
    const frames = framesUpTo(events, 4, streams, { ...all, positionOf: (stream) => positions[stream] ?? 0 });
    expect(brief(frames)).toEqual(['point:a 1-2: 2', 'public 2-4: 4', 'point:a 3-4: ']);
  });

  it('tell a client that it misses nothing', () => {
    const frames = framesUpTo([ready(3, 'b')], 3, streams, { ...all, positionOf: () => 2 });
    expect(brief(frames)).toEqual(['public 3-3: ', 'point:a 3-3: ']);
  });

  it('are none where the client is at the head', () => {
    expect(framesUpTo([], 4, streams, { ...all, positionOf: () => 4 })).toEqual([]);
  });
});

describe('the ring of latest events', () => {
  it('gives what came after a position it knows, and refuses the future and the long past', () => {
    const ring = new EventRing(10, 3);
    ring.append([opened(11), opened(12)]);
    expect(ring.after(10)?.map(({ seq }) => seq)).toEqual([11, 12]);
    expect(ring.after(12)).toEqual([]);
    expect([ring.after(9), ring.after(13)]).toEqual([null, null]);
  });

  it('keeps no more than it was made for, about', () => {
    const ring = new EventRing(0, 3);
    for (let seq = 1; seq <= 50; seq += 1) ring.append([opened(seq)]);
    expect(ring.after(49)).toHaveLength(1);
    expect(ring.after(47)).toHaveLength(3);
    expect(ring.after(40)).toBeNull();
  });

  it('passes over what it has and forgets what it cannot vouch for', () => {
    const ring = new EventRing(0, 10);
    ring.append([opened(1), opened(2)]);
    ring.append([opened(2), opened(3)]);
    expect(ring.after(0)).toHaveLength(3);
    ring.append([opened(7)]);
    expect(ring.after(3)).toBeNull();
    expect(ring.after(6)).toHaveLength(1);
  });
});
