import { compareVietnamese, foldName } from '@diemcau/planning';
import { type ConferenceTemplate, ConferenceTemplates } from '@diemcau/runtime';
import type { Database } from '../database/database.js';
import { ConferenceTemplateRow } from './conference-template.row.js';

const templateOf = ({ nameKey: _key, ...template }: ConferenceTemplateRow): ConferenceTemplate => template;

/** Saved templates in the database. */
export class TypeormConferenceTemplates extends ConferenceTemplates {
  constructor(private readonly database: Database) {
    super();
  }

  async all(): Promise<readonly ConferenceTemplate[]> {
    const rows = await this.database.reads.find(ConferenceTemplateRow);
    return rows.map(templateOf).sort((a, b) => compareVietnamese(a.name, b.name));
  }

  async byId(id: string): Promise<ConferenceTemplate | null> {
    const row = await this.database.reads.findOneBy(ConferenceTemplateRow, { id });
    return row && templateOf(row);
  }

  add(template: ConferenceTemplate): Promise<'done' | 'exists'> {
    return this.database.writes.run(async (manager) => {
      const nameKey = foldName(template.name);
      if (await manager.existsBy(ConferenceTemplateRow, { nameKey })) return 'exists';
      await manager.insert(ConferenceTemplateRow, { ...template, nameKey });
      return 'done';
    });
  }

  remove(id: string, version: number): Promise<'done' | 'stale' | 'missing'> {
    return this.database.writes.run(async (manager) => {
      const row = await manager.findOneBy(ConferenceTemplateRow, { id });
      if (row === null) return 'missing';
      if (row.version !== version) return 'stale';
      await manager.delete(ConferenceTemplateRow, { id });
      return 'done';
    });
  }
}
