import { Column, Entity, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../database/columns.js';

/** The head of one session's log. */
@Entity('session_log')
export class SessionLogRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  epoch!: string;

  @Column(wholeNumber)
  seq!: number;
}
