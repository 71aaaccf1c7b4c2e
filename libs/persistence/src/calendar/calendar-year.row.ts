import { Column, Entity, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../database/columns.js';

/** A year whose days the office declared complete. */
@Entity('calendar_year')
export class CalendarYearRow {
  @PrimaryColumn('integer')
  year!: number;

  @Column('text')
  declaredById!: string;

  @Column('text')
  declaredByName!: string;

  @Column(wholeNumber)
  declaredAt!: number;
}
