import type { InvitedUnit, Person, PointMode } from '@diemcau/session';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BridgePointRow } from '../bridge-points/bridge-point.row.js';
import { json } from './json-column.js';
import { PlannedSessionRow } from './planned-session.row.js';

/** A point that takes part in a session. */
@Entity('participation')
@Index('participation_point', ['pointId', 'sessionId'])
@Index('participation_units', ['unitsKey', 'sessionId', 'pointId'])
export class ParticipationRow {
  @ForeignKey(() => PlannedSessionRow, { name: 'participation_session_exists' })
  @PrimaryColumn('text')
  sessionId!: string;

  /** Registered points that take part somewhere cannot be deleted. */
  @ForeignKey(() => BridgePointRow, { name: 'participation_point_exists' })
  @PrimaryColumn('text')
  pointId!: string;

  /** Place in the list, from 0. */
  @Column('integer')
  position!: number;

  @Column(json)
  units!: readonly InvitedUnit[];

  @Column(json)
  localChair!: Person | null;

  @Column('text', { nullable: true })
  mode!: PointMode | null;

  /** Invited units that are not the point's own, folded for search. */
  @Column('text', { nullable: true })
  unitsKey!: string | null;
}
