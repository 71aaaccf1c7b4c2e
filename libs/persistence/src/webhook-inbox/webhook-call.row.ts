import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../database/columns.js';

/** A call of the media server, by its own id; kept for a day. */
@Entity('webhook_inbox')
@Index('webhook_inbox_received', ['receivedAt'])
export class WebhookCallRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  event!: string;

  @Column('text', { nullable: true })
  room!: string | null;

  @Column(wholeNumber)
  receivedAt!: number;
}
