import { Liveness } from '@diemcau/runtime';

/** The mark in memory; outlives a mailbox as the file outlives a crash. */
export class MemoryLiveness extends Liveness {
  private at: number | null = null;

  mark(at: number): Promise<void> {
    this.at = at;
    return Promise.resolve();
  }

  last(): Promise<number | null> {
    return Promise.resolve(this.at);
  }
}
