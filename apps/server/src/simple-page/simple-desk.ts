import { openShortCodeBody, parseCommand } from '@diemcau/contract';
import {
  type AccessLink,
  Conferences,
  Ids,
  SessionDirectoryInfo,
  type SessionInfo,
  SessionStates,
} from '@diemcau/runtime';
import {
  type Actor,
  type AttendanceReport,
  type IssuedSession,
  type PlanPoint,
  pointIndex,
  tableGet,
} from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import type { Origin } from '../access/caller.js';
import { LinkOpening } from '../access/links/link-opening.service.js';
import { Throttle } from '../access/throttle.js';
import { AppError } from '../platform/errors/app-error.js';
import { seqOf } from '../session-commands/ack-answer.js';
import { linkIn, type Proof, reportIn } from './simple-form.js';

/** A point as its form shows it. */
export interface SimplePoint {
  readonly link: AccessLink;
  readonly info: SessionInfo;
  readonly state: IssuedSession;
  readonly point: PlanPoint;
}

/** Ten in a minute: whoever fills in by hand needs fewer. */
const SENDS = 10;
const SECONDS = 60;

/** Checks a point in for whoever proves it with each form; the rules and the log are those of the full page. */
@Injectable()
export class SimpleDesk {
  private readonly perLink = new Throttle('simple-form', SENDS, SECONDS);

  constructor(
    private readonly opening: LinkOpening,
    private readonly directory: SessionDirectoryInfo,
    private readonly conferences: Conferences,
    private readonly states: SessionStates,
    private readonly ids: Ids,
  ) {}

  /** @throws AppError LINK_…, NOT_ISSUED, TOO_MANY_REQUESTS */
  async open(proof: Proof, origin: Origin): Promise<SimplePoint> {
    const link = await this.linkOf(proof, origin);
    const [info, session] = await Promise.all([
      this.directory.session(link.sessionId),
      this.conferences.session(link.sessionId),
    ]);
    const state = session === null ? null : await this.states.of(session);
    if (info === null || state === null) throw new AppError('NOT_ISSUED');
    const point = pointIndex(state.plan.points).byId.get(link.pointId ?? '');
    if (point === undefined) throw new AppError('LINK_INVALID');
    return { link, info, state, point };
  }

  /** @throws AppError with the code of the refusal */
  async send(at: SimplePoint, form: URLSearchParams): Promise<void> {
    const { link, state, point } = at;
    await this.perLink.attempt(link.id);
    const known = tableGet(state.attendance.points, point.id);
    const units = point.units.map((unit) => ({
      unitId: unit.id,
      report: reportIn(form, unit, known?.units[unit.id]?.current.value),
    }));
    const type = units.every(({ report }) => isEmpty(report)) ? 'ReportAttendance' : 'CheckIn';
    await this.submit(link, form.get('cmdId'), type, { pointId: point.id, units });
  }

  /** The desk is asked to telephone. */
  async askForHelp({ link, point }: SimplePoint, form: URLSearchParams): Promise<void> {
    const note = (form.get('note') ?? '').trim().slice(0, 500);
    const data = { incidentId: form.get('helpId') ?? '', pointId: point.id, kind: 'other', note };
    await this.submit(link, form.get('helpId'), 'RaiseTicket', data);
  }

  /** The id that a form carries, so that a form sent twice counts once. */
  newId(): string {
    return this.ids.uuid();
  }

  private linkOf(proof: Proof, origin: Origin): Promise<AccessLink> {
    const link = linkIn(proof);
    if (link !== null) return this.opening.byToken(link, origin);
    const typed = openShortCodeBody.safeParse({ code: proof.code, phoneDigits: proof.digits });
    if (!typed.success) throw new AppError('LINK_INVALID');
    return this.opening.byShortCode(typed.data, origin);
  }

  private async submit(link: AccessLink, cmdId: string | null, type: string, data: unknown): Promise<void> {
    const parsed = parseCommand({ cmdId, type, data });
    if (!parsed.ok) throw new AppError('INVALID_INPUT');
    const by: Actor = { id: link.id, name: link.label, roles: ['operator'], pointId: link.pointId };
    const ack = await this.states.submit(link.sessionId, { ...parsed.body, cmdId: parsed.cmdId, by });
    // What stands there already is what was wanted; a form that came twice was taken the first time.
    if (!ack.ok && (ack.error.code === 'NOTHING_CHANGED' || ack.error.code === 'INCIDENT_EXISTS')) return;
    seqOf(ack);
  }
}

const isEmpty = ({ present, guests }: AttendanceReport): boolean => present === 0 && guests === 0;
