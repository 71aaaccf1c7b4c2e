import type { TemplateContent } from '@diemcau/runtime';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { json } from '../conferences/json-column.js';
import { wholeNumber } from '../database/columns.js';

/** A conference saved to be held again. */
@Entity('conference_template')
@Index('conference_template_name', ['nameKey'], { unique: true })
export class ConferenceTemplateRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  name!: string;

  /** The name as it is told from others: lower case, without marks. */
  @Column('text')
  nameKey!: string;

  @Column(json)
  content!: TemplateContent;

  @Column(wholeNumber)
  createdAt!: number;

  @Column('text')
  createdBy!: string;
}
