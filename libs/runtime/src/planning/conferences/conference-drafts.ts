import type {
  ConferenceView,
  CreateConferenceBody,
  ReplaceConferenceBody,
  ReplaceSessionBody,
  SessionInput,
} from '@diemcau/contract';
import type { SessionId } from '@diemcau/session';
import type { BridgePoints } from '../../ports/bridge-points.js';
import type { Clock } from '../../ports/clock.js';
import type { Conferences, PlannedSession, SessionDraft } from '../../ports/conferences.js';
import type { Ids } from '../../ports/ids.js';
import { conferenceRecord } from './conference-record.js';
import { conferenceView, sessionSummary } from './conference-view.js';
import type { FrozenDrafts } from '../sessions/frozen-drafts.js';
import { participantsOf } from './participants.js';
import { found, settle, withKnownPoints } from '../planning-refused.js';
import { sessionRecord } from './session-record.js';

/** Writing conferences before they are issued. Every change names the version it was made on. */
export class ConferenceDrafts {
  private readonly makeId = (): string => this.ids.uuid();

  constructor(
    private readonly conferences: Conferences,
    private readonly points: BridgePoints,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly frozen: FrozenDrafts,
  ) {}

  /** `prepare` runs with the new id before anything is stored: nobody must see a conference without its owner. */
  async create(
    { sessions, ...header }: CreateConferenceBody,
    createdBy: string,
    prepare: (conferenceId: string) => Promise<void>,
  ): Promise<ConferenceView> {
    const identity = { id: this.ids.uuid(), version: 1, createdAt: this.clock.wall(), createdBy };
    const conference = conferenceRecord(header, identity, this.makeId);
    const drafts: SessionDraft[] = [];
    for (const [position, session] of sessions.entries()) {
      drafts.push(await this.draft(session, { ...this.newSession(conference.id), position }));
    }
    await prepare(conference.id);
    await withKnownPoints(this.conferences.add(conference, drafts));
    return conferenceView(
      conference,
      drafts.map(({ session }) => sessionSummary(session, null)),
    );
  }

  /** @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, ALREADY_ISSUED, and what a record can be refused for */
  async replace(id: string, { version, ...header }: ReplaceConferenceBody): Promise<void> {
    const { createdAt, createdBy } = found(await this.conferences.byId(id));
    const identity = { id, version: version + 1, createdAt, createdBy };
    const record = conferenceRecord(header, identity, this.makeId);
    const change = await this.frozen.edit(
      () => this.conferences.sessionsOf([id]),
      () => this.conferences.replace(record),
    );
    settle(change, (await this.conferences.byId(id))?.version);
  }

  /** @throws PlanningRefused NOT_FOUND, and what a record can be refused for */
  async addSession(conferenceId: string, input: SessionInput): Promise<SessionId> {
    found(await this.conferences.byId(conferenceId));
    const position = (await this.conferences.sessionsOf([conferenceId])).length;
    const draft = await this.draft(input, { ...this.newSession(conferenceId), position });
    await withKnownPoints(this.conferences.addSession(draft));
    return draft.session.id;
  }

  /** @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, ALREADY_ISSUED, and what a record can be refused for */
  async replaceSession(id: SessionId, { version, ...input }: ReplaceSessionBody): Promise<void> {
    const before = found(await this.conferences.session(id));
    const { conferenceId, position } = before;
    const draft = await this.draft(input, { id, conferenceId, position, version: version + 1 });
    const change = await this.frozen.edit(
      () => Promise.resolve([before]),
      () => withKnownPoints(this.conferences.replaceSession(draft)),
    );
    settle(change, (await this.conferences.session(id))?.version);
  }

  private newSession(conferenceId: string): Pick<PlannedSession, 'id' | 'conferenceId' | 'version'> {
    return { id: this.ids.uuid(), conferenceId, version: 1 };
  }

  private async draft(
    input: SessionInput,
    identity: Pick<PlannedSession, 'id' | 'conferenceId' | 'version' | 'position'>,
  ): Promise<SessionDraft> {
    const participations = await participantsOf(input.participations, this.points, this.makeId);
    return sessionRecord(input, identity, participations, this.makeId);
  }
}
