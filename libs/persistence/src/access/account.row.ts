import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { optionalWholeNumber, wholeNumber } from '../database/columns.js';

@Entity('account')
@Index('account_username', ['username'], { unique: true })
export class AccountRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  username!: string;

  @Column('text')
  displayName!: string;

  @Column('text')
  passwordHash!: string;

  /** JSON array. */
  @Column('text')
  globalRoles!: string;

  @Column(wholeNumber)
  createdAt!: number;

  @Column(optionalWholeNumber)
  disabledAt!: number | null;

  @Column('boolean')
  mustChangePassword!: boolean;
}
