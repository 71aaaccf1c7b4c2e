import { describe, expect, it } from '@jest/globals';
import { MediaError } from '../ports/media-rooms.js';
import type { PermissionChange } from './media-difference.js';
import { allDone, ParticipantCalls } from './participant-calls.js';

const to = (identity: string): PermissionChange => ({ identity, seat: null, permission: null });
const many = Array.from({ length: 40 }, (_, index) => to(`p${index}`));

/** Calls that are answered when the test says so, or fail as it says. */
const bench = () => {
  const made: string[] = [];
  const failing = new Map<string, Error>();
  const hanging = new Set<string>();
  const calls = new ParticipantCalls(({ identity }) => {
    made.push(identity);
    const failure = failing.get(identity);
    if (hanging.has(identity)) return new Promise(() => undefined);
    return failure === undefined ? Promise.resolve() : Promise.reject(failure);
  });
  return { made, failing, hanging, calls };
};

describe('calls about participants', () => {
  it('go stage after stage', async () => {
    const { made, calls } = bench();
    expect(allDone(await calls.make([[to('gone')], [to('stopped')], [to('called')]]))).toBe(true);
    expect(made).toEqual(['gone', 'stopped', 'called']);
  });

  it('go on without a participant whose calls failed and now hang, and call it once', async () => {
    const { made, failing, hanging, calls } = bench();
    failing.set('bad', new MediaError('timeout', 'no answer'));
    expect(allDone(await calls.make([[to('bad')], [to('a')]]))).toBe(false);
    hanging.add('bad');
    for (const next of ['b', 'c']) {
      const { failure, waiting } = await calls.make([[to('bad')], [to(next)]]);
      expect([failure?.message, waiting]).toEqual(['no answer', true]);
    }
    expect(made).toEqual(['bad', 'a', 'b', 'bad', 'c']);
  });

  it('do not begin anew about somebody whose call may still be under way', async () => {
    const { made, failing, hanging, calls } = bench();
    failing.set('bad', new MediaError('unavailable', 'away'));
    await calls.make([[to('bad')]]);
    hanging.add('bad');
    await calls.make([[to('bad')]]);
    await calls.make([]);
    expect((await calls.make([[to('bad')]])).waiting).toBe(true);
    expect(made).toEqual(['bad', 'bad']);
  });

  it('forget a failure with the success, and with the need', async () => {
    const { failing, calls } = bench();
    failing.set('bad', new MediaError('unavailable', 'away'));
    await calls.make([[to('bad')]]);
    expect(allDone(await calls.make([]))).toBe(true);
    await calls.make([[to('bad')]]);
    failing.clear();
    await calls.make([[to('bad')]]);
    expect(allDone(await calls.make([[to('bad')]]))).toBe(true);
  });

  it('are given up when eight of them were not answered in time', async () => {
    const { made, failing, calls } = bench();
    for (const { identity } of many) failing.set(identity, new MediaError('timeout', 'no answer'));
    expect((await calls.make([many])).waiting).toBe(true);
    expect(made).toHaveLength(8);
  });

  it('are made to the end past participants that fail at once', async () => {
    const { made, failing, calls } = bench();
    for (const { identity } of many.slice(0, 20)) failing.set(identity, new MediaError('invalid', 'no'));
    const { failure, waiting } = await calls.make([many]);
    expect([made.length, failure?.message, waiting]).toEqual([40, 'no', false]);
  });

  it('come back to somebody whom the server does not know yet, without a failure', async () => {
    const { failing, calls } = bench();
    failing.set('new', new MediaError('not_found', 'not yet'));
    expect(await calls.make([[to('new')]])).toEqual({ failure: null, waiting: true });
  });
});
