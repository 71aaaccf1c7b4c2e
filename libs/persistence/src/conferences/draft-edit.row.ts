import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../database/columns.js';
import { json } from './json-column.js';

/** One save of a draft; those of a sitting outlive it, and go with the conference. */
@Entity('draft_edit')
@Index('draft_edit_conference', ['conferenceId', 'at'])
export class DraftEditRow {
  @PrimaryColumn('text')
  record!: 'conference' | 'session';

  @PrimaryColumn('text')
  recordId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('text')
  conferenceId!: string;

  @Column('text')
  title!: string;

  @Column(wholeNumber)
  at!: number;

  @Column('text')
  byId!: string;

  @Column('text')
  byName!: string;

  @Column(json)
  fields!: readonly string[];
}
