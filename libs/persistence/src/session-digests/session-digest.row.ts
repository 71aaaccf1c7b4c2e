import type { SessionStatus } from '@diemcau/planning';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { json } from '../conferences/json-column.js';
import { wholeNumber } from '../database/columns.js';

/** A sitting as lists show it, draft or issued; the hours are those in force. It follows its record, and its log once there is one. */
@Entity('session_digest')
@Index('session_digest_conference', ['conferenceId'])
@Index('session_digest_hours', ['endsAt', 'startsAt'])
@Index('session_digest_status', ['status', 'startsAt'])
export class SessionDigestRow {
  @PrimaryColumn('text')
  sessionId!: string;

  @Column('text')
  conferenceId!: string;

  @Column('text')
  status!: SessionStatus;

  @Column('text')
  title!: string;

  @Column('text')
  hall!: string;

  /** Names in order of precedence. */
  @Column(json)
  chairs!: readonly string[];

  @Column(wholeNumber)
  startsAt!: number;

  @Column(wholeNumber)
  endsAt!: number;

  @Column('integer')
  points!: number;

  @Column('integer')
  confirmed!: number;

  @Column('integer')
  declined!: number;

  @Column('integer')
  ready!: number;

  /** Title, hall and chairs, folded for search. */
  @Column('text')
  searchKey!: string;

  /** The chairs alone, folded for search. */
  @Column('text')
  chairsKey!: string;
}
