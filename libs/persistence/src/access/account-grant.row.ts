import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../database/columns.js';

/** Roles of one account in one conference. */
@Entity('account_grant')
@Index('account_grant_conference', ['conferenceId'])
export class AccountGrantRow {
  @PrimaryColumn('text')
  accountId!: string;

  @PrimaryColumn('text')
  conferenceId!: string;

  /** JSON array; never empty. */
  @Column('text')
  roles!: string;

  @Column('text')
  grantedBy!: string;

  @Column(wholeNumber)
  grantedAt!: number;
}
