import type { Actor, ActorRef } from './actor.js';
import type { Millis } from './ids.js';

/** What the door and the runtime add to a command's body. */
export interface CommandMeta {
  readonly cmdId: string;
  readonly by: Actor;
  /** Session clock at the moment of the decision. */
  readonly at: Millis;
  /** When it truly happened, for what the secretary enters after an outage. */
  readonly occurredAt?: Millis;
}

export interface EventMeta {
  readonly at: Millis;
  readonly occurredAt?: Millis;
  /** Null where the audience may not know who did it. */
  readonly by: ActorRef | null;
}

/** Reports and minutes use the time at which a thing happened, clocks the time at which it was logged. */
export const happenedAt = (event: EventMeta): Millis => event.occurredAt ?? event.at;
