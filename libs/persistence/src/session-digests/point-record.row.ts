import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { optionalWholeNumber, wholeNumber } from '../database/columns.js';

/** How a point fared in a session that has ended. */
@Entity('point_record')
@Index('point_record_of_point', ['pointId', 'startsAt'])
export class PointRecordRow {
  @PrimaryColumn('text')
  sessionId!: string;

  @PrimaryColumn('text')
  pointId!: string;

  @Column(wholeNumber)
  startsAt!: number;

  @Column(optionalWholeNumber)
  checkedInAt!: number | null;

  @Column('boolean')
  late!: boolean;

  @Column('integer')
  lostCount!: number;

  @Column(wholeNumber)
  lostMs!: number;

  @Column('integer')
  weakCount!: number;

  @Column('integer')
  helpCount!: number;

  @Column('integer')
  summoned!: number;

  @Column('integer')
  present!: number;
}
