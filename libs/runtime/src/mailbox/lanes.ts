import type { Ack } from '@diemcau/contract';
import type { Submission } from './submission.js';

/** A command on its way: the promise is what its sender, and whoever retries it meanwhile, waits for. */
export interface Waiting {
  readonly submission: Submission;
  readonly answer: (ack: Ack) => void;
  readonly promise: Promise<Ack>;
}

const isUrgent = ({ submission }: Waiting): boolean =>
  submission.by.roles.includes('chair') || submission.by.roles.includes('secretary');

/**
 * Two queues of undecided commands. The chair's table goes first, so that a wave of check-ins does not keep the chair waiting;
 * one sender is always in the same lane, so nobody's own commands change places.
 */
export class Lanes {
  private readonly urgent: Waiting[] = [];
  private ordinary: Waiting[] = [];

  /** `capacity` of each lane: a flood of one does not shut out the other. */
  constructor(private readonly capacity: number) {}

  get size(): number {
    return this.urgent.length + this.ordinary.length;
  }

  get hasUrgent(): boolean {
    return this.urgent.length > 0;
  }

  /** False when the lane is full. */
  add(waiting: Waiting): boolean {
    const lane = isUrgent(waiting) ? this.urgent : this.ordinary;
    if (lane.length >= this.capacity) return false;
    lane.push(waiting);
    return true;
  }

  /** The next group. What is urgent goes alone: a full group behind it would only make it wait for more rows to be written. */
  take(max: number): readonly Waiting[] {
    if (this.hasUrgent) return this.urgent.splice(0, max);
    const group = this.ordinary.slice(0, max);
    this.ordinary = this.ordinary.slice(group.length);
    return group;
  }
}
