import type { Editor } from '@diemcau/runtime';
import type { AgendaItem, PlannedBatch, FloorRegistration } from '@diemcau/session';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { optionalWholeNumber, wholeNumber } from '../database/columns.js';
import { ConferenceRow } from './conference.row.js';
import { json } from './json-column.js';

/** One sitting as planned; its points are participations. */
@Entity('planned_session')
@Index('planned_session_position', ['conferenceId', 'position'])
export class PlannedSessionRow {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey(() => ConferenceRow, { name: 'planned_session_conference_exists' })
  @Column('text')
  conferenceId!: string;

  @Column('integer')
  version!: number;

  @Column('integer')
  position!: number;

  @Column('text')
  title!: string;

  @Column(wholeNumber)
  startsAt!: number;

  @Column(wholeNumber)
  endsAt!: number;

  @Column(json)
  agenda!: readonly AgendaItem[];

  @Column(json)
  awards!: readonly PlannedBatch[];

  @Column(json)
  registrations!: readonly FloorRegistration[];

  @Column({ type: 'text', nullable: true })
  mediaCluster!: string | null;

  /** Always there; the table was there before it. */
  @Column(optionalWholeNumber)
  changedAt!: number;

  /** Always there; the table was there before it. */
  @Column({ ...json, nullable: true })
  changedBy!: Editor;

  @Column(optionalWholeNumber)
  frozenAt!: number | null;
}
