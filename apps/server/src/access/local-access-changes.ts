import { type AccessChange, AccessChanges } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';

/** Within this process: every listener hears of a change before the request that made it is answered. */
@Injectable()
export class LocalAccessChanges extends AccessChanges {
  private readonly listeners = new Set<(change: AccessChange) => void>();

  publish(change: AccessChange): void {
    for (const listener of this.listeners) listener(change);
  }

  subscribe(listener: (change: AccessChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
