import type { ChangeParticipationsBody, ChangeSessionBody, SessionInput } from '@diemcau/contract';
import { changedFields, movedTo } from '@diemcau/planning';
import type { SessionId } from '@diemcau/session';
import type { Clock } from '../../ports/clock.js';
import type { Conferences, PlannedSession, RecordChange, SessionWrite } from '../../ports/conferences.js';
import type { Editor } from '../../ports/editor.js';
import type { Ids } from '../../ports/ids.js';
import { PlanningRefused, found, withKnownPoints } from '../planning-refused.js';
import type { FrozenDrafts } from '../sessions/frozen-drafts.js';
import { settleDraft } from './draft-conflict.js';
import { ParticipationEdits } from './participation-edits.js';
import type { Selections } from './selections.js';
import { checkStillTaking } from './coherent-session.js';
import { SESSION_PARTS, changedSession, sessionRecord } from './session-record.js';

/** Writing sittings before they are issued. Every change names the version it was made on. */
export class SessionDrafts {
  private readonly makeId = (): string => this.ids.uuid();
  private readonly participations: ParticipationEdits;

  constructor(
    private readonly conferences: Conferences,
    private readonly selections: Selections,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly frozen: FrozenDrafts,
  ) {
    this.participations = new ParticipationEdits(conferences, selections, this.makeId);
  }

  /** The last of its conference. @throws PlanningRefused NOT_FOUND, and what a record can be refused for */
  async add(conferenceId: string, input: SessionInput, by: Editor): Promise<SessionId> {
    found(await this.conferences.byId(conferenceId));
    const participations = await this.selections.of(input.participations, this.makeId);
    const identity = { id: this.ids.uuid(), conferenceId, version: 1, position: 0, ...this.edit(by) };
    const draft = sessionRecord(input, identity, participations, this.makeId);
    const added = await withKnownPoints(this.conferences.addSession(draft));
    if (added === 'missing') throw new PlanningRefused('NOT_FOUND');
    return draft.session.id;
  }

  /** @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, ALREADY_ISSUED, and what a record can be refused for */
  change(id: SessionId, body: ChangeSessionBody, by: Editor): Promise<void> {
    return this.write(id, body.version, async (before) => {
      const taking = new Set(await this.conferences.pointIds(id));
      const session = changedSession(before, body, this.edit(by), taking, this.makeId);
      const place = body.position === undefined ? null : await this.newPlace(before, body.position);
      const fields = changedFields(SESSION_PARTS, before, session);
      return { session, place, fields: place === null ? fields : [...fields, 'position'], participations: null };
    });
  }

  /** @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, ALREADY_ISSUED, UNKNOWN_POINT, DUPLICATE_ID, POINT_IN_USE */
  changeParticipations(id: SessionId, body: ChangeParticipationsBody, by: Editor): Promise<void> {
    const { version, ...changes } = body;
    const empty = changes.select === undefined && changes.put.length === 0 && changes.remove.length === 0;
    return this.write(id, version, async (before) => {
      const session = { ...before, version: version + 1, ...this.edit(by) };
      if (empty) return { session, place: null, fields: [], participations: null };
      const { write, taking } = await this.participations.of(id, changes);
      checkStillTaking(before, taking);
      return { session, place: null, fields: ['participations'], participations: write };
    });
  }

  /** With its participations and links; the conference it was of. @throws PlanningRefused NOT_FOUND, VERSION_CONFLICT, ALREADY_ISSUED */
  async remove(id: SessionId, version: number, by: Editor): Promise<string> {
    const { conferenceId } = found(await this.conferences.session(id));
    await this.settle(id, version, () => this.conferences.removeSession(id, version, by, this.clock.wall()));
    return conferenceId;
  }

  /** Null where it stands already. */
  private async newPlace({ id, conferenceId }: PlannedSession, place: number): Promise<number | null> {
    const order = (await this.conferences.sessionsOf([conferenceId])).map((sitting) => sitting.id);
    return movedTo(order, id, place).join() === order.join() ? null : place;
  }

  /** What `make` says of the version that the editor saw. One that changes nothing is not written: it makes no version. */
  private write(
    id: SessionId,
    version: number,
    make: (before: PlannedSession) => Promise<SessionWrite>,
  ): Promise<void> {
    return this.settle(id, version, async () => {
      const before = found(await this.conferences.session(id));
      if (before.frozenAt !== null) return 'frozen';
      if (before.version !== version) return 'stale';
      const write = await make(before);
      return write.fields.length === 0 ? 'done' : withKnownPoints(this.conferences.changeSession(write));
    });
  }

  private async settle(id: SessionId, version: number, attempt: () => Promise<RecordChange>): Promise<void> {
    const before = found(await this.conferences.session(id));
    const change = await this.frozen.edit(() => Promise.resolve([before]), attempt);
    await settleDraft(this.conferences, change, { record: 'session', recordId: id }, version);
  }

  private edit(changedBy: Editor): Pick<PlannedSession, 'changedAt' | 'changedBy'> {
    return { changedAt: this.clock.wall(), changedBy };
  }
}
