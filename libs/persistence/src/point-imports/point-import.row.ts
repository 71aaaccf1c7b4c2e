import type { PointImport } from '@diemcau/runtime';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { json } from '../conferences/json-column.js';
import { optionalWholeNumber, wholeNumber } from '../database/columns.js';

/** An uploaded list of points. */
@Entity('point_import')
@Index('point_import_created', ['createdAt'])
export class PointImportTableRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  accountId!: string;

  @Column('text')
  fileName!: string;

  @Column('text')
  date!: string;

  @Column('text', { nullable: true })
  provinceCode!: string | null;

  @Column('text', { nullable: true })
  sheet!: string | null;

  @Column(json)
  heading!: PointImport['heading'];

  @Column(json)
  skippedRows!: readonly number[];

  @Column(wholeNumber)
  createdAt!: number;

  @Column(optionalWholeNumber)
  appliedAt!: number | null;

  @Column({ ...json, nullable: true })
  result!: PointImport['result'];

  @Column(json)
  settled!: readonly number[];
}
