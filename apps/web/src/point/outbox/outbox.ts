import type { Ack, CommandFrame } from '@diemcau/contract';
import { newId } from '../../live/new-id.js';
import type { OutboxCommand, OutboxItem } from './outbox-item.js';
import { enqueue, nextOf, tidy, withState } from './outbox-queue.js';
import type { OutboxStore } from './outbox-store.js';

/** The service took nothing yet and wants to be asked again. */
const ASK_AGAIN: readonly string[] = ['RETRY_LATER', 'TOO_FAST', 'INTERNAL'];

/** It stands already as it was sent: that is what was wanted. */
const AS_WANTED = 'NOTHING_CHANGED';

const PAUSE_MS = 1_500;

interface Road {
  readonly isOpen: () => boolean;
  readonly deliver: (frame: CommandFrame) => Promise<Ack>;
  readonly wait: (ms: number) => Promise<void>;
}

/** Check-ins and calls for help that are sent when the line allows: in order, each once, and not lost with the page. */
export class Outbox {
  private queue: readonly OutboxItem[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly loaded: Promise<void>;
  private sending = false;

  constructor(
    private readonly store: OutboxStore,
    private readonly road: Road,
  ) {
    this.loaded = store.load().then((kept) => {
      // What was under way when the page went may have arrived; its id tells the service.
      this.queue = kept;
      this.tell();
    });
    void this.pump();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): readonly OutboxItem[] => this.queue;

  async add(command: OutboxCommand, subject: string | null): Promise<void> {
    await this.loaded;
    await this.change(enqueue(this.queue, { ...command, cmdId: newId(), subject, state: 'waiting', code: null }));
    void this.pump();
  }

  /** Sends what waits, if the line is there and nobody is at it. */
  async pump(): Promise<void> {
    await this.loaded;
    if (this.sending) return;
    this.sending = true;
    try {
      for (let item = nextOf(this.queue); item !== undefined && this.road.isOpen(); item = nextOf(this.queue))
        await this.pass(item);
    } finally {
      this.sending = false;
    }
  }

  private async pass({ cmdId, type, data }: OutboxItem): Promise<void> {
    await this.change(withState(this.queue, cmdId, { state: 'sending' }));
    const ack = await this.road.deliver({ cmdId, type, data });
    if (ack.ok || ack.error.code === AS_WANTED) {
      await this.change(withState(this.queue, cmdId, { state: 'sent', code: null }));
      return;
    }
    const { code } = ack.error;
    if (ASK_AGAIN.includes(code)) await this.road.wait(PAUSE_MS * (0.5 + Math.random()));
    else await this.change(withState(this.queue, cmdId, { state: 'refused', code }));
  }

  private async change(queue: readonly OutboxItem[]): Promise<void> {
    this.queue = tidy(queue);
    this.tell();
    await this.store.save(this.queue);
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
