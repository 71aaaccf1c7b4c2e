import { WebhookInbox, type WebhookRecord } from '@diemcau/runtime';

/** Calls that came in, in memory. */
export class MemoryWebhookInbox extends WebhookInbox {
  readonly records = new Map<string, WebhookRecord>();

  add(records: readonly WebhookRecord[]): Promise<readonly string[]> {
    const fresh: string[] = [];
    for (const record of records) {
      if (this.records.has(record.id)) continue;
      this.records.set(record.id, record);
      fresh.push(record.id);
    }
    return Promise.resolve(fresh);
  }

  prune(before: number): Promise<number> {
    const old = [...this.records.values()].filter(({ receivedAt }) => receivedAt < before);
    for (const { id } of old) this.records.delete(id);
    return Promise.resolve(old.length);
  }
}
