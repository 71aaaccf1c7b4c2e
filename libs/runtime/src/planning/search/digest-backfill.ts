import { digestOf, pointRecords } from '@diemcau/session';
import type { Log } from '../../ports/log.js';
import type { DigestUpkeep } from '../../ports/session-digests.js';
import type { SessionMailboxes } from '../sessions/session-states.js';

/** Once, for a data folder from before there were digests: reads the logs that they have not followed. */
export class DigestBackfill {
  constructor(
    private readonly upkeep: DigestUpkeep,
    private readonly mailboxes: Pick<SessionMailboxes, 'moment'>,
    private readonly report: Log,
  ) {}

  /** Before anybody is let in, so that no event passes between the reading of a log and the storing. */
  async run(): Promise<void> {
    const conferences = await this.upkeep.fillRecords();
    const behind = await this.upkeep.behind();
    // One after another: all logs at once would fill the memory.
    for (const sessionId of behind) {
      const { state } = await this.mailboxes.moment(sessionId);
      if (state.status === 'unissued') continue;
      const records = pointRecords(state);
      await this.upkeep.store(sessionId, {
        digest: digestOf(state),
        points: state.plan.points.map(({ id }) => id),
        records: records.length === 0 ? null : records,
      });
    }
    if (conferences + behind.length === 0) return;
    this.report.warn('digests were made for what was stored before there were any', {
      conferences,
      sessions: behind.length,
    });
  }
}
