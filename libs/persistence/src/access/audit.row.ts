import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { wholeNumber } from '../database/columns.js';

/** One line of the audit log. */
@Entity('audit')
export class AuditRow {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  id!: number;

  @Column(wholeNumber)
  at!: number;

  @Column('text')
  action!: string;

  @Column('text')
  outcome!: string;

  @Column('text', { nullable: true })
  by!: string | null;

  @Column('text', { nullable: true })
  byName!: string | null;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('text', { nullable: true })
  conferenceId!: string | null;

  @Column('text')
  address!: string;

  /** JSON. */
  @Column('text')
  detail!: string;
}
