import type { DayKind } from '@diemcau/planning';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../database/columns.js';

/** A day of which the office decided otherwise than the State. */
@Entity('calendar_day')
export class CalendarDayRow {
  /** "2026-01-02" */
  @PrimaryColumn('text')
  day!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  kind!: DayKind;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('text')
  changedById!: string;

  @Column('text')
  changedByName!: string;

  @Column(wholeNumber)
  changedAt!: number;
}
