import { Column, Entity, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../database/columns.js';

/** One issue of one link that was opened; a link that nobody opened since it was issued has no row. */
@Entity('link_opening')
export class LinkOpeningRow {
  @PrimaryColumn('text')
  linkId!: string;

  @PrimaryColumn('integer')
  issue!: number;

  @Column(wholeNumber)
  firstAt!: number;

  @Column(wholeNumber)
  lastAt!: number;
}
