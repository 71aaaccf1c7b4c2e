import type { ConferenceView, EditsQuery, EditsView } from '@diemcau/contract';
import type { Conferences } from '../../ports/conferences.js';
import type { SessionDigests } from '../../ports/session-digests.js';
import { found } from '../planning-refused.js';
import { conferenceView, digestedSummary } from './conference-view.js';

/** Reading a conference: the record, and what has become of its sittings. Opens no log. */
export class ConferenceQueries {
  constructor(
    private readonly conferences: Conferences,
    private readonly digests: SessionDigests,
  ) {}

  /** @throws PlanningRefused NOT_FOUND */
  async conference(id: string): Promise<ConferenceView> {
    const conference = found(await this.conferences.byId(id));
    const slots = new Map((await this.digests.ofConference(id)).map((slot) => [slot.sessionId, slot]));
    const sittings = await this.conferences.sessionsOf([id]);
    return conferenceView(
      conference,
      sittings.map((sitting) => digestedSummary(sitting, slots.get(sitting.id))),
    );
  }

  /** Who saved what, newest first. @throws PlanningRefused NOT_FOUND */
  async edits(id: string, { offset, limit }: EditsQuery): Promise<EditsView> {
    found(await this.conferences.byId(id));
    return this.conferences.edits(id, offset, limit);
  }
}
