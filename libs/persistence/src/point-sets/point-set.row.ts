import type { UnitLevel } from '@diemcau/planning';
import type { PointRole } from '@diemcau/session';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BridgePointRow } from '../bridge-points/bridge-point.row.js';
import { wholeNumber } from '../database/columns.js';

/** A saved set of points; the columns of a rule are null in a set that lists its points. */
@Entity('point_set')
@Index('point_set_name', ['nameKey'], { unique: true })
export class PointSetRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  name!: string;

  /** The name as it is told from others: lower case, without marks. */
  @Column('text')
  nameKey!: string;

  @Column('text')
  kind!: 'listed' | 'rule';

  @Index('point_set_under')
  @ForeignKey(() => BridgePointRow, { name: 'point_set_under_exists' })
  @Column('text', { nullable: true })
  under!: string | null;

  @Column('text', { nullable: true })
  level!: UnitLevel | null;

  @Column('text', { nullable: true })
  group!: string | null;

  @Column('text', { nullable: true })
  role!: PointRole | null;

  @Column(wholeNumber)
  changedAt!: number;

  @Column('text')
  changedById!: string;

  @Column('text')
  changedByName!: string;
}
