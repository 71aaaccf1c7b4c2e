import type { ChangeConferenceBody, ConferenceView, CreateConferenceBody } from '@diemcau/contract';
import { changedFields } from '@diemcau/planning';
import type { Clock } from '../../ports/clock.js';
import type { Conference, Conferences, RecordChange, SessionDraft } from '../../ports/conferences.js';
import type { Editor } from '../../ports/editor.js';
import type { Ids } from '../../ports/ids.js';
import { found, withKnownPoints } from '../planning-refused.js';
import type { FrozenDrafts } from '../sessions/frozen-drafts.js';
import { HEADER_PARTS, changedConference, conferenceRecord } from './conference-record.js';
import { conferenceView, sessionSummary } from './conference-view.js';
import { settleDraft } from './draft-conflict.js';
import type { Selections } from './selections.js';
import { sessionRecord } from './session-record.js';

/** Writing conferences before they are issued. Every change names the version it was made on. */
export class ConferenceDrafts {
  private readonly makeId = (): string => this.ids.uuid();

  constructor(
    private readonly conferences: Conferences,
    private readonly selections: Selections,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly frozen: FrozenDrafts,
  ) {}

  /** `prepare` runs with the new id before anything is stored: nobody must see a conference without its owner. */
  async create(
    { sessions, ...header }: CreateConferenceBody,
    by: Editor,
    prepare: (conferenceId: string) => Promise<void>,
  ): Promise<ConferenceView> {
    const edit = { version: 1, ...this.edit(by) };
    const identity = { id: this.ids.uuid(), createdAt: edit.changedAt, createdBy: by.id, ...edit };
    const conference = conferenceRecord(header, identity, this.makeId);
    const drafts: SessionDraft[] = [];
    for (const [position, session] of sessions.entries()) {
      const participations = await this.selections.of(session.participations, this.makeId);
      const place = { id: this.ids.uuid(), conferenceId: conference.id, position, ...edit };
      drafts.push(sessionRecord(session, place, participations, this.makeId));
    }
    await prepare(conference.id);
    await withKnownPoints(this.conferences.add(conference, drafts));
    return conferenceView(
      conference,
      drafts.map(({ session }) => sessionSummary(session, null)),
    );
  }

  /** @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, ALREADY_ISSUED, and what a record can be refused for */
  async change(id: string, body: ChangeConferenceBody, by: Editor): Promise<void> {
    const attempt = async (): Promise<RecordChange> => {
      const before = found(await this.conferences.byId(id));
      if (before.version !== body.version) return this.anyIssued(id, 'stale');
      const after = changedConference(before, body, this.edit(by), this.makeId);
      const fields = changedFields(HEADER_PARTS, before, after);
      // What changes nothing makes no version, so that nobody else's next save is refused for it.
      return fields.length === 0 ? this.anyIssued(id, 'done') : this.conferences.change(after, fields);
    };
    await this.settle(id, body.version, attempt);
  }

  /** With its sittings, their links and everybody's part in it. @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, ALREADY_ISSUED */
  remove(id: string, version: number): Promise<void> {
    return this.settle(id, version, () => this.conferences.remove(id, version));
  }

  private async settle(id: string, version: number, attempt: () => Promise<RecordChange>): Promise<void> {
    const change = await this.frozen.edit(() => this.conferences.sessionsOf([id]), attempt);
    await settleDraft(this.conferences, change, { record: 'conference', recordId: id }, version);
  }

  private async anyIssued(id: string, otherwise: RecordChange): Promise<RecordChange> {
    const sessions = await this.conferences.sessionsOf([id]);
    return sessions.some(({ frozenAt }) => frozenAt !== null) ? 'frozen' : otherwise;
  }

  private edit(changedBy: Editor): Pick<Conference, 'changedAt' | 'changedBy'> {
    return { changedAt: this.clock.wall(), changedBy };
  }
}
