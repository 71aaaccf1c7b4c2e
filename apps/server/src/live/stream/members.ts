import type { StreamName } from '@diemcau/contract';
import type { Visitor } from './visitor.js';

/** Who listens to which stream of one session. */
export class Members {
  private readonly everybody = new Set<Visitor>();
  private readonly byStream = new Map<StreamName, Set<Visitor>>();

  get count(): number {
    return this.everybody.size;
  }

  add(visitor: Visitor): void {
    this.everybody.add(visitor);
    for (const stream of visitor.streams) {
      const room = this.byStream.get(stream) ?? new Set();
      this.byStream.set(stream, room.add(visitor));
    }
  }

  remove(visitor: Visitor): void {
    this.everybody.delete(visitor);
    for (const stream of visitor.streams) {
      const room = this.byStream.get(stream);
      room?.delete(visitor);
      if (room?.size === 0) this.byStream.delete(stream);
    }
  }

  listensTo(stream: StreamName): boolean {
    return this.byStream.has(stream);
  }

  of(stream: StreamName): readonly Visitor[] {
    return [...(this.byStream.get(stream) ?? [])];
  }

  all(): readonly Visitor[] {
    return [...this.everybody];
  }
}
