import { Column, Entity, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../database/columns.js';

/** When the service was last seen alive; a single row. */
@Entity('liveness')
export class LivenessRow {
  @PrimaryColumn('integer')
  id!: number;

  @Column(wholeNumber)
  at!: number;
}
