import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a conference is found by, folded for search. */
@Entity('conference_digest')
export class ConferenceDigestRow {
  @PrimaryColumn('text')
  conferenceId!: string;

  /** Title and host agency, which its sittings share. */
  @Column('text')
  searchKey!: string;

  /** Hall and chairs, for as long as it has no sitting that may say otherwise. */
  @Column('text')
  ownKey!: string;

  @Column('text')
  chairsKey!: string;
}
