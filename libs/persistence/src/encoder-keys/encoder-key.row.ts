import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { optionalWholeNumber, wholeNumber } from '../database/columns.js';

/** The encoder of one point in one session. */
@Entity('encoder_key')
@Index('encoder_key_point', ['sessionId', 'pointId'], { unique: true })
export class EncoderKeyRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  sessionId!: string;

  @Column('text')
  pointId!: string;

  @Column('integer')
  issue!: number;

  @Column(wholeNumber)
  issuedAt!: number;

  @Column(optionalWholeNumber)
  revokedAt!: number | null;

  @Column(optionalWholeNumber)
  lastUsedAt!: number | null;
}
