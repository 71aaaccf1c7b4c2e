import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { TerminalKind } from '@diemcau/planning';
import type { PointMode, PointRole } from '@diemcau/session';
import { optionalWholeNumber } from '../database/columns.js';

/** A bridge point of the registry. A unit has one point in each era of the codes. */
@Entity('bridge_point')
@Index('bridge_point_unit', ['unitEra', 'unitCode'], { unique: true })
@Index('bridge_point_order', ['sortOrder', 'id'])
export class BridgePointRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  unitCode!: string | null;

  @Column('text', { nullable: true })
  unitEra!: string | null;

  @Column('text', { nullable: true })
  unitName!: string | null;

  @Index('bridge_point_parent')
  @ForeignKey(() => BridgePointRow, { name: 'bridge_point_parent_exists' })
  @Column('text', { nullable: true })
  parentId!: string | null;

  @Column('text', { nullable: true })
  group!: string | null;

  @Column('text')
  role!: PointRole;

  @Column('text')
  mode!: PointMode;

  @Index('bridge_point_via')
  @ForeignKey(() => BridgePointRow, { name: 'bridge_point_via_exists' })
  @Column('text', { nullable: true })
  via!: string | null;

  @Column('text', { nullable: true })
  venue!: string | null;

  @Column('text', { nullable: true })
  terminalKind!: TerminalKind | null;

  @Column('text', { nullable: true })
  terminalName!: string | null;

  @Column('text', { nullable: true })
  terminalAssetCode!: string | null;

  @Column('text', { nullable: true })
  technicianName!: string | null;

  @Column('text', { nullable: true })
  technicianPhone!: string | null;

  @Column('text', { nullable: true })
  hotline!: string | null;

  @Column('boolean')
  autoMicrophone!: boolean;

  @Column('integer')
  sortOrder!: number;

  @Column(optionalWholeNumber)
  changedAt!: number | null;

  @Column('text', { nullable: true })
  changedById!: string | null;

  @Column('text', { nullable: true })
  changedByName!: string | null;

  /** Plate and unit name, folded for search. */
  @Column('text')
  searchKey!: string;
}
