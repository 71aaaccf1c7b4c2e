import { describe, expect, it } from '@jest/globals';
import type { OutboxItem } from './outbox-item.js';
import { enqueue, lastAbout, nextOf, tidy, withState } from './outbox-queue.js';

const report = (cmdId: string, subject: string | null, state: OutboxItem['state'] = 'waiting'): OutboxItem => ({
  cmdId,
  subject,
  state,
  code: null,
  type: 'CheckIn',
  data: { pointId: 'p', units: [] },
});

const ids = (queue: readonly OutboxItem[]): readonly string[] => queue.map(({ cmdId }) => cmdId);

describe('the outbox of a point', () => {
  it('given figures that were never sent, when newer ones come, then only the newer ones go, at the same place', () => {
    const queue = [report('1', 'unit-a'), report('2', null)];
    expect(ids(enqueue(queue, report('3', 'unit-a')))).toEqual(['3', '2']);
  });

  it('given figures that may have arrived, when newer ones come, then both go, in order', () => {
    const queue = [report('1', 'unit-a', 'sending')];
    expect(ids(enqueue(queue, report('2', 'unit-a')))).toEqual(['1', '2']);
  });

  it('given refused figures, when others come, then the refusal is forgotten', () => {
    expect(ids(enqueue([report('1', 'unit-a', 'refused')], report('2', 'unit-a')))).toEqual(['2']);
  });

  it('given calls for help, when another comes, then each stands for itself', () => {
    expect(ids(enqueue([report('1', null)], report('2', null)))).toEqual(['1', '2']);
  });

  it('given several on their way, when the next is asked for, then it is the oldest without an answer', () => {
    const queue = withState([report('1', 'a'), report('2', 'b')], '1', { state: 'sent' });
    expect(nextOf(queue)?.cmdId).toBe('2');
    expect(lastAbout(queue, 'a')?.state).toBe('sent');
  });

  it('given many that were answered, when it is tidied, then those on their way stay', () => {
    const sent = Array.from({ length: 40 }, (_, index) => report(String(index), null, 'sent'));
    const kept = tidy([report('waiting', 'a'), ...sent]);
    expect(kept).toHaveLength(21);
    expect(kept[0]?.cmdId).toBe('waiting');
  });
});
