import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BridgePointRow } from '../bridge-points/bridge-point.row.js';
import { PointSetRow } from './point-set.row.js';

/** A point in a set that lists its points; it goes with either of them. */
@Entity('point_set_member')
export class PointSetMemberRow {
  @ForeignKey(() => PointSetRow, { name: 'point_set_member_set_exists', onDelete: 'CASCADE' })
  @PrimaryColumn('text')
  setId!: string;

  @Index('point_set_member_point')
  @ForeignKey(() => BridgePointRow, { name: 'point_set_member_point_exists', onDelete: 'CASCADE' })
  @PrimaryColumn('text')
  pointId!: string;
}
