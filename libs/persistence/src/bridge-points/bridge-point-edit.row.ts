import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../database/columns.js';
import { BridgePointRow } from './bridge-point.row.js';

/** Who changed which fields of a point, by the version that the change made; it goes with its point. */
@Entity('bridge_point_edit')
export class BridgePointEditRow {
  @ForeignKey(() => BridgePointRow, { name: 'bridge_point_edit_point_exists', onDelete: 'CASCADE' })
  @PrimaryColumn('text')
  pointId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column(wholeNumber)
  at!: number;

  @Column('text')
  byId!: string;

  @Column('text')
  byName!: string;

  /** Names of fields, with commas between. */
  @Column('text')
  fields!: string;
}
