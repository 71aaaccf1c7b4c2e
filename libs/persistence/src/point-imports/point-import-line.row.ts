import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PointImportTableRow } from './point-import.row.js';

/** One row of an uploaded list; its cells and what is shown of it as JSON. */
@Entity('point_import_line')
@Index('point_import_line_group', ['importId', 'group', 'row'])
export class PointImportLineRow {
  @ForeignKey(() => PointImportTableRow, { name: 'point_import_line_import_exists', onDelete: 'CASCADE' })
  @PrimaryColumn('text')
  importId!: string;

  @PrimaryColumn('integer')
  row!: number;

  @Column('text')
  group!: string;

  @Column('text', { nullable: true })
  action!: string | null;

  @Column('text')
  cells!: string;

  @Column('text')
  preview!: string;
}
