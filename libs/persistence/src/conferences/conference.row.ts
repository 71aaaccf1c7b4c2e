import type { ConferenceFormat, ConferenceType } from '@diemcau/contract';
import type { Editor } from '@diemcau/runtime';
import type { Chair, Person, Quorum } from '@diemcau/session';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { optionalWholeNumber, wholeNumber } from '../database/columns.js';
import { json } from './json-column.js';

/** A conference as planned. Ids sort by time. */
@Entity('conference')
export class ConferenceRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('integer')
  version!: number;

  @Column('text')
  title!: string;

  @Column('text')
  type!: ConferenceType;

  @Column('text')
  hostAgency!: string;

  @Column('text', { nullable: true })
  standingAgency!: string | null;

  @Column(json)
  chairs!: readonly Chair[];

  @Column('text', { nullable: true })
  actingChairId!: string | null;

  @Column(json)
  secretary!: Person | null;

  @Column(json)
  mc!: Person | null;

  @Column('text')
  format!: ConferenceFormat;

  @Column('text')
  hall!: string;

  @Column(json)
  quorum!: Quorum | null;

  @Column('text', { nullable: true })
  requirements!: string | null;

  @Column({ ...json, nullable: true })
  contact!: { readonly name: string; readonly phone: string } | null;

  @Column(wholeNumber)
  createdAt!: number;

  @Column('text')
  createdBy!: string;

  /** Always there; the table was there before it. */
  @Column(optionalWholeNumber)
  changedAt!: number;

  /** Always there; the table was there before it. */
  @Column({ ...json, nullable: true })
  changedBy!: Editor;
}
