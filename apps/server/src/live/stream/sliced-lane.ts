/** Runs `run` in a later turn of the event loop, after pending input was served. */
export type NextTurn = (run: () => void) => void;

export interface LaneJob<Member> {
  /** Asked when the job starts: who joined later has a snapshot that reaches further. */
  readonly members: () => readonly Member[];
  readonly send: (member: Member) => void;
}

/** Members served before others get a turn: a broadcast to 15,000 must not hold up the ack of a command. */
const SLICE = 250;

/** One broadcast at a time, in order, in slices; a small room at once. */
export class SlicedLane<Member> {
  private readonly waiting: LaneJob<Member>[] = [];
  private busy = false;

  constructor(private readonly nextTurn: NextTurn) {}

  push(job: LaneJob<Member>): void {
    this.waiting.push(job);
    if (!this.busy) this.drain();
  }

  private drain(): void {
    for (let job = this.waiting.shift(); job !== undefined; job = this.waiting.shift()) {
      const members = job.members();
      if (members.length > SLICE) {
        this.busy = true;
        this.slice(members, 0, job.send);
        return;
      }
      members.forEach(job.send);
    }
    this.busy = false;
  }

  private slice(members: readonly Member[], from: number, send: (member: Member) => void): void {
    members.slice(from, from + SLICE).forEach(send);
    const next = from + SLICE;
    this.nextTurn(() => (next < members.length ? this.slice(members, next, send) : this.drain()));
  }
}
