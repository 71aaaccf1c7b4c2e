import type { PasteProgrammeBody, PasteProgrammeView } from '@diemcau/contract';
import {
  MOST_PASTED_LINES,
  type PasteReading,
  type PasteRefusal,
  type PasteablePoint,
  placeLines,
  readPaste,
} from '@diemcau/planning';
import type { IssuedSession, SessionId } from '@diemcau/session';
import type { BridgePoints } from '../../ports/bridge-points.js';
import type { Conferences } from '../../ports/conferences.js';
import { PlanningRefused, found } from '../planning-refused.js';
import type { SessionStates } from '../sessions/session-states.js';
import { agendaInForce } from './agenda-in-force.js';
import { pasteAnswer } from './paste-answer.js';
import { draftedPoints, issuedPoints } from './pasteable-points.js';

const needReading = (reading: PasteReading | PasteRefusal): PasteReading => {
  if (!('problem' in reading)) return reading;
  if (reading.problem === 'empty') throw new PlanningRefused('PASTE_EMPTY');
  if (reading.problem === 'no_title') throw new PlanningRefused('PASTE_NO_TITLE');
  throw new PlanningRefused('PASTE_TOO_LONG', { lines: reading.lines, most: MOST_PASTED_LINES });
};

/** What a pasted table would make of the programme of a sitting. Writes nothing. */
export class ProgrammePaste {
  constructor(
    private readonly conferences: Conferences,
    private readonly points: BridgePoints,
    private readonly states: SessionStates,
  ) {}

  /** @throws PlanningRefused NOT_FOUND, PASTE_EMPTY, PASTE_TOO_LONG, PASTE_NO_TITLE */
  async preview(sessionId: SessionId, { text, mapping, mode }: PasteProgrammeBody): Promise<PasteProgrammeView> {
    const session = found(await this.conferences.session(sessionId));
    const state = await this.states.of(session);
    const { startsAt, items } = agendaInForce(session, state);
    const fields = mapping === undefined ? null : new Map(mapping.map(({ column, field }) => [column, field]));
    const points = await this.pointsOf(sessionId, state);
    const reading = needReading(readPaste({ text, mapping: fields, points }));
    const present = items.map((item) => ({ ...item, pinnedAt: item.pinnedAt ?? null }));
    const read = reading.lines.map((one) => one.read);
    const placed = placeLines(present, read, { mode, startsAt });
    if (placed.items.length > MOST_PASTED_LINES) {
      throw new PlanningRefused('PASTE_TOO_LONG', { lines: placed.items.length, most: MOST_PASTED_LINES });
    }
    return pasteAnswer(reading, placed, items);
  }

  private async pointsOf(sessionId: SessionId, state: IssuedSession | null): Promise<readonly PasteablePoint[]> {
    if (state !== null) return issuedPoints(state.plan.points);
    const participations = await this.conferences.participations(sessionId);
    return draftedPoints(participations, await this.points.byIds(participations.map(({ pointId }) => pointId)));
  }
}
