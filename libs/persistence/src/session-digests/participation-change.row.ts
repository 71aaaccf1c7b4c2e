import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where an issued session no longer has the points of its record: one that came in later, or left. */
@Entity('participation_change')
@Index('participation_change_point', ['pointId', 'sessionId'])
export class ParticipationChangeRow {
  @PrimaryColumn('text')
  sessionId!: string;

  @PrimaryColumn('text')
  pointId!: string;

  @Column('boolean')
  joined!: boolean;
}
