import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../database/columns.js';

/** A cookie session, of an account or of a link. */
@Entity('login')
@Index('login_token', ['tokenHash'], { unique: true })
@Index('login_account', ['accountId'])
@Index('login_link', ['linkId'])
export class LoginRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  tokenHash!: string;

  @Column('text', { nullable: true })
  accountId!: string | null;

  @Column('text', { nullable: true })
  linkId!: string | null;

  @Column('integer', { nullable: true })
  linkIssue!: number | null;

  @Column('text')
  deviceId!: string;

  @Column(wholeNumber)
  createdAt!: number;

  @Column(wholeNumber)
  lastSeenAt!: number;

  @Column(wholeNumber)
  expiresAt!: number;

  @Column('text')
  address!: string;

  @Column('text')
  userAgent!: string;
}
