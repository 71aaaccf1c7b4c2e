import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { optionalWholeNumber, wholeNumber } from '../database/columns.js';

/** One event; (session, seq) orders them, (session, command, index) makes a repeated command harmless. */
@Entity('session_event')
@Index('session_event_command', ['sessionId', 'cmdId', 'cmdIndex'], { unique: true })
export class SessionEventRow {
  @PrimaryColumn('text')
  sessionId!: string;

  @PrimaryColumn(wholeNumber)
  seq!: number;

  @Column('text')
  cmdId!: string;

  @Column('integer')
  cmdIndex!: number;

  @Column('text')
  cmdType!: string;

  @Column('text')
  type!: string;

  @Column(wholeNumber)
  at!: number;

  @Column(optionalWholeNumber)
  occurredAt!: number | null;

  /** JSON of who did it. */
  @Column('text', { nullable: true })
  by!: string | null;

  /** JSON. */
  @Column('text')
  data!: string;
}
