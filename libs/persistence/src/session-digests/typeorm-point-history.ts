import { PointHistory } from '@diemcau/runtime';
import type { PointId, PointRecord, SessionId } from '@diemcau/session';
import type { EntityManager } from 'typeorm';
import { inChunks } from '../database/chunks.js';
import type { Database } from '../database/database.js';

type Line = PointRecord & { readonly sessionId: SessionId };

/** As drivers hand out what is not mapped: whole numbers maybe as text, yes and no maybe as 1 and 0. */
type RawLine = Readonly<
  Record<'startsAt' | 'lostCount' | 'lostMs' | 'weakCount' | 'helpCount' | 'summoned' | 'present', number | string>
> & {
  readonly sessionId: string;
  readonly pointId: string;
  readonly checkedInAt: number | string | null;
  readonly late: number | boolean;
};

const COLUMNS = [
  ...['session_id', 'point_id', 'starts_at', 'checked_in_at', 'late', 'lost_count', 'lost_ms'],
  ...['weak_count', 'help_count', 'summoned', 'present'],
];

const camel = (column: string): string => column.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());

const lineOf = (raw: RawLine): Line => ({
  sessionId: raw.sessionId,
  pointId: raw.pointId,
  startsAt: Number(raw.startsAt),
  checkedInAt: raw.checkedInAt === null ? null : Number(raw.checkedInAt),
  late: Boolean(raw.late),
  lostCount: Number(raw.lostCount),
  lostMs: Number(raw.lostMs),
  weakCount: Number(raw.weakCount),
  helpCount: Number(raw.helpCount),
  summoned: Number(raw.summoned),
  present: Number(raw.present),
});

/** One pass over the records of these points, each counted from its latest on. */
const latest = async (reads: EntityManager, pointIds: readonly PointId[], limit: number): Promise<readonly Line[]> => {
  const place = 'ROW_NUMBER() OVER (PARTITION BY r.point_id ORDER BY r.starts_at DESC, r.session_id DESC)';
  const query = reads
    .createQueryBuilder()
    .select([])
    .from((inner) => {
      const records = inner.from('point_record', 'r').where('r.point_id IN (:...pointIds)', { pointIds });
      return COLUMNS.reduce((all, column) => all.addSelect(`r.${column}`, column), records.select(place, 'place'));
    }, 'line')
    .where('line.place <= :limit', { limit })
    .orderBy('line.starts_at', 'DESC')
    .addOrderBy('line.session_id', 'DESC');
  const named = COLUMNS.reduce((all, column) => all.addSelect(`line.${column}`, camel(column)), query);
  return (await named.getRawMany<RawLine>()).map(lineOf);
};

/** What became of points, from the records of ended sessions. */
export class TypeormPointHistory extends PointHistory {
  constructor(private readonly database: Database) {
    super();
  }

  async of(pointIds: readonly PointId[], limit: number): Promise<ReadonlyMap<PointId, readonly Line[]>> {
    const found = new Map<PointId, Line[]>();
    for (const chunk of inChunks([...new Set(pointIds)], 1)) {
      for (const line of await latest(this.database.reads, chunk, limit)) {
        const known = found.get(line.pointId);
        if (known === undefined) found.set(line.pointId, [line]);
        else known.push(line);
      }
    }
    return found;
  }
}
