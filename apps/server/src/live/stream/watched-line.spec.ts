import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Packet, packetOf } from './packet.js';
import { WatchedLine } from './watched-line.js';

const ofBytes = (bytes: number): Packet => packetOf('events', JSON.stringify('x'.repeat(bytes)));

const fakeLine = {
  id: 's1',
  open: true,
  writable: true,
  written: 0,
  closedFor: '',
  write: () => void (fakeLine.written += 1),
  close: (reason: string) => void (fakeLine.closedFor = reason),
};

describe('a watched line', () => {
  let line: WatchedLine;

  beforeEach(() => {
    Object.assign(fakeLine, { open: true, writable: true, written: 0, closedFor: '' });
    line = new WatchedLine(fakeLine);
  });

  it('passes everything on while the client takes it', () => {
    for (let i = 0; i < 100; i += 1) line.send(ofBytes(10_000), i);
    expect(fakeLine.written).toBe(100);
    expect(line.behind).toBe(false);
  });

  it('stops at 64 KB that nobody takes, and asks for a new fetch once, when they have drained', () => {
    fakeLine.writable = false;
    for (let i = 0; i < 100; i += 1) line.send(ofBytes(10_000), i * 50);
    expect(fakeLine.written).toBeLessThan(10);
    expect(line.behind).toBe(true);
    expect(line.recovered()).toBe(false);
    fakeLine.writable = true;
    expect([line.recovered(), line.recovered()]).toEqual([true, false]);
    line.send(ofBytes(10), 6_000);
    expect(line.behind).toBe(false);
  });

  it('takes a burst for what it is', () => {
    fakeLine.writable = false;
    for (let i = 0; i < 20; i += 1) line.send(ofBytes(10_000), 7);
    expect(fakeLine.written).toBe(20);
  });

  it('is behind when nothing was taken for five seconds', () => {
    line.send(ofBytes(10), 1_000);
    fakeLine.writable = false;
    line.send(ofBytes(10), 5_900);
    expect(line.behind).toBe(false);
    line.send(ofBytes(10), 6_100);
    expect(line.behind).toBe(true);
  });

  it('closes when a megabyte waits', () => {
    fakeLine.writable = false;
    line.send(ofBytes(10), 1);
    line.send(ofBytes(1_100_000), 200);
    expect(fakeLine.closedFor).toBe('too far behind');
  });

  it('does not hold the size of a snapshot against the client', () => {
    fakeLine.writable = false;
    line.send(ofBytes(3_000_000), 1, true);
    line.send(ofBytes(10), 2);
    expect(fakeLine).toMatchObject({ written: 2, closedFor: '' });
  });
});
