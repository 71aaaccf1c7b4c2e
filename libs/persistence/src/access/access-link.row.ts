import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { optionalWholeNumber } from '../database/columns.js';

/** One point, or one board, of one session; a point has one link in a session at most. */
@Entity('access_link')
@Index('access_link_point', ['sessionId', 'pointId'], { unique: true })
@Index('access_link_code', ['codeHash'], { unique: true })
export class AccessLinkRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  conferenceId!: string;

  @Column('text')
  sessionId!: string;

  @Column('text', { nullable: true })
  pointId!: string | null;

  @Column('text')
  label!: string;

  @Column('integer')
  issue!: number;

  @Column(optionalWholeNumber)
  notBefore!: number | null;

  @Column(optionalWholeNumber)
  expiresAt!: number | null;

  @Column(optionalWholeNumber)
  revokedAt!: number | null;

  @Column('integer')
  codeAttempt!: number;

  @Column('text')
  codeHash!: string;
}
