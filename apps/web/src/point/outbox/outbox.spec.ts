import type { Ack, CommandFrame } from '@diemcau/contract';
import { describe, expect, it } from '@jest/globals';
import type { OutboxCommand, OutboxItem } from './outbox-item.js';
import type { OutboxStore } from './outbox-store.js';
import { Outbox } from './outbox.js';

const done: Ack = { ok: true, seq: 1 };
const refused = (code: 'ATTENDANCE_LOCKED' | 'RETRY_LATER' | 'NOTHING_CHANGED'): Ack => ({
  ok: false,
  error: { code, params: {} },
});

const memory = (): OutboxStore & { kept: readonly OutboxItem[] } => {
  const store = {
    kept: [] as readonly OutboxItem[],
    load: () => Promise.resolve(store.kept),
    save: (queue: readonly OutboxItem[]) => {
      store.kept = queue;
      return Promise.resolve();
    },
  };
  return store;
};

const checkIn: OutboxCommand = { type: 'CheckIn', data: { pointId: 'p', units: [] } };

const openOutbox = (
  store: OutboxStore,
  { isOpen = true, answers = [] as Ack[] } = {},
): { box: Outbox; sent: CommandFrame[]; line: { open: boolean } } => {
  const sent: CommandFrame[] = [];
  const line = { open: isOpen };
  const box = new Outbox(store, {
    isOpen: () => line.open,
    deliver: (frame) => {
      sent.push(frame);
      return Promise.resolve(answers.shift() ?? done);
    },
    wait: () => Promise.resolve(),
  });
  return { box, sent, line };
};

describe('an outbox', () => {
  it('given no line, when something is added, then it waits and goes once when the line is back', async () => {
    const { box, sent, line } = openOutbox(memory(), { isOpen: false });
    await box.add(checkIn, 'unit');
    expect(box.read().map(({ state }) => state)).toEqual(['waiting']);
    line.open = true;
    await Promise.all([box.pump(), box.pump()]);
    await box.pump();
    expect(sent).toHaveLength(1);
    expect(box.read()[0]?.state).toBe('sent');
  });

  it('given a page that was closed while sending, when it opens again, then the same id goes again', async () => {
    const store = memory();
    const first = openOutbox(store, { isOpen: false });
    await first.box.add(checkIn, 'unit');
    const second = openOutbox(store);
    await second.box.pump();
    await new Promise((resolve) => setImmediate(resolve));
    expect(second.sent.map(({ cmdId }) => cmdId)).toEqual([store.kept[0]?.cmdId]);
  });

  it('given a service that is busy, when it sends, then it asks again under the same id', async () => {
    const { box, sent } = openOutbox(memory(), { answers: [refused('RETRY_LATER')] });
    await box.add(checkIn, 'unit');
    await box.pump();
    await new Promise((resolve) => setImmediate(resolve));
    expect(new Set(sent.map(({ cmdId }) => cmdId)).size).toBe(1);
    expect(sent).toHaveLength(2);
  });

  it('given a refusal, then it is kept with its reason, and the next one goes', async () => {
    const { box, line } = openOutbox(memory(), {
      isOpen: false,
      answers: [refused('ATTENDANCE_LOCKED'), refused('NOTHING_CHANGED')],
    });
    await box.add(checkIn, 'a');
    await box.add(checkIn, 'b');
    line.open = true;
    await box.pump();
    expect(box.read().map(({ state, code }) => [state, code])).toEqual([
      ['refused', 'ATTENDANCE_LOCKED'],
      ['sent', null],
    ]);
  });
});
