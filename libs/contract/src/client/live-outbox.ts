import type { Ack, CommandFrame } from '../protocol.js';

/** Carries a frame to the service; the callback gets the answer, or nothing when none came in time. */
export type Transmit = (frame: CommandFrame, answered: (ack: Ack | null) => void) => void;

interface Waiting {
  readonly frame: CommandFrame;
  readonly settle: (ack: Ack) => void;
}

/** Commands without an answer; they go again, under the same id, until they have one. */
export class LiveOutbox {
  private readonly waiting = new Map<string, Waiting>();

  constructor(private readonly transmit: Transmit) {}

  send(frame: CommandFrame): Promise<Ack> {
    return new Promise((settle) => {
      this.waiting.set(frame.cmdId, { frame, settle });
      this.pass(frame.cmdId);
    });
  }

  sendAllAgain(): void {
    for (const cmdId of this.waiting.keys()) this.pass(cmdId);
  }

  private pass(cmdId: string): void {
    const known = this.waiting.get(cmdId);
    if (known === undefined) return;
    this.transmit(known.frame, (ack) => {
      if (ack === null) {
        this.pass(cmdId);
        return;
      }
      this.waiting.delete(cmdId);
      known.settle(ack);
    });
  }
}
