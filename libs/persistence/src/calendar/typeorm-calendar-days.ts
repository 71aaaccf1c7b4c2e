import type { Day } from '@diemcau/planning';
import { type CalendarChange, CalendarDays, type DeclaredYear, type OfficeDay } from '@diemcau/runtime';
import type { Database } from '../database/database.js';
import type { RowValues } from '../database/row-values.js';
import { CalendarDayRow } from './calendar-day.row.js';
import { CalendarYearRow } from './calendar-year.row.js';

const toRow = ({ changedBy, ...day }: OfficeDay): RowValues<CalendarDayRow> => ({
  ...{ day: day.day, version: day.version, kind: day.kind, note: day.note, changedAt: day.changedAt },
  changedById: changedBy.id,
  changedByName: changedBy.name,
});

const fromRow = ({ changedById: id, changedByName: name, ...row }: CalendarDayRow): OfficeDay => ({
  ...row,
  changedBy: { id, name },
});

export class TypeormCalendarDays extends CalendarDays {
  constructor(private readonly database: Database) {
    super();
  }

  async all(): Promise<readonly OfficeDay[]> {
    return (await this.database.reads.find(CalendarDayRow, { order: { day: 'ASC' } })).map(fromRow);
  }

  async years(): Promise<readonly DeclaredYear[]> {
    const rows = await this.database.reads.find(CalendarYearRow, { order: { year: 'ASC' } });
    return rows.map(({ declaredById: id, declaredByName: name, ...row }) => ({ ...row, declaredBy: { id, name } }));
  }

  put(day: OfficeDay): Promise<CalendarChange> {
    return this.database.writes.run(async (manager) => {
      const stored = await manager.findOneBy(CalendarDayRow, { day: day.day });
      if (day.version === 1) {
        if (stored !== null) return 'taken';
        await manager.insert(CalendarDayRow, toRow(day));
        return 'done';
      }
      if (stored === null) return 'missing';
      if (stored.version !== day.version - 1) return 'stale';
      await manager.update(CalendarDayRow, { day: day.day }, toRow(day));
      return 'done';
    });
  }

  remove(day: Day, version: number): Promise<CalendarChange> {
    return this.database.writes.run(async (manager) => {
      const stored = await manager.findOneBy(CalendarDayRow, { day });
      if (stored === null) return 'missing';
      if (stored.version !== version) return 'stale';
      await manager.delete(CalendarDayRow, { day });
      return 'done';
    });
  }

  async declare({ year, declaredBy, declaredAt }: DeclaredYear): Promise<void> {
    await this.database.writes.run(async (manager) => {
      if ((await manager.findOneBy(CalendarYearRow, { year })) !== null) return;
      const by = { declaredById: declaredBy.id, declaredByName: declaredBy.name };
      await manager.insert(CalendarYearRow, { year, declaredAt, ...by });
    });
  }

  async withdraw(year: number): Promise<void> {
    await this.database.writes.run((manager) => manager.delete(CalendarYearRow, { year }));
  }
}
