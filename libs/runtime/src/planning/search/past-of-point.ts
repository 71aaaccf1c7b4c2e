import type { PointHistoryAnswer, PointHistoryQuery } from '@diemcau/contract';
import type { PointId, PointRecord } from '@diemcau/session';
import type { BridgePoints } from '../../ports/bridge-points.js';
import type { ConferenceIndex, Viewer } from '../../ports/conference-index.js';
import type { PointHistory } from '../../ports/session-digests.js';
import { found } from '../planning-refused.js';

const sumsOf = (records: readonly PointRecord[]): PointHistoryAnswer['sums'] => {
  const sums = { sittings: 0, late: 0, missed: 0, lostCount: 0, lostMs: 0, weakCount: 0, helpCount: 0 };
  for (const record of records) {
    sums.sittings += 1;
    if (record.late) sums.late += 1;
    if (record.checkedInAt === null) sums.missed += 1;
    sums.lostCount += record.lostCount;
    sums.lostMs += record.lostMs;
    sums.weakCount += record.weakCount;
    sums.helpCount += record.helpCount;
  }
  return sums;
};

/** How a point fared at the sittings it was part of: whether it was late, away, hard to hear. */
export class PastOfPoint {
  constructor(
    private readonly points: BridgePoints,
    private readonly history: PointHistory,
    private readonly index: ConferenceIndex,
  ) {}

  /** The point serves all conferences, so its figures do, too; what they were about only its own people learn. @throws PlanningRefused NOT_FOUND */
  async run(viewer: Viewer, pointId: PointId, { limit }: PointHistoryQuery): Promise<PointHistoryAnswer> {
    found((await this.points.byIds([pointId]))[0]);
    const records = (await this.history.of([pointId], limit)).get(pointId) ?? [];
    const sessionIds = records.map(({ sessionId }) => sessionId);
    const titles = await this.index.titles(viewer, sessionIds);
    return {
      records: records.map(({ pointId: _point, ...record }) => ({
        ...record,
        conferenceTitle: titles.get(record.sessionId)?.conferenceTitle ?? null,
        title: titles.get(record.sessionId)?.title ?? null,
      })),
      sums: sumsOf(records),
    };
  }
}
