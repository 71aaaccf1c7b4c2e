import type { ConferenceRow, ConferenceSearchQuery, ConferencesAnswer, SittingRow } from '@diemcau/contract';
import { conferenceStatus, dayStart, searchKey } from '@diemcau/planning';
import type { ConferenceIndex, ConferenceSearch, ListedConference, Viewer } from '../../ports/conference-index.js';
import type { SessionSlot } from '../../ports/session-digests.js';

const DAY_MS = 86_400_000;
/** Nobody types more; each costs a comparison with every row. */
const MAX_WORDS = 12;

const UNIT_CODE = /^(?:\d{2}|\d{3}|\d{5})$/u;

const wordsOf = (text: string | undefined): readonly string[] =>
  [...new Set(searchKey(text ?? '').split(' '))].filter((word) => word !== '').slice(0, MAX_WORDS);

const unitOf = (text: string | undefined): ConferenceSearch['unit'] => {
  const name = searchKey(text ?? '');
  if (name === '') return null;
  return UNIT_CODE.test(name) ? { code: name } : { name };
};

/** What is asked for in a query string, in terms of what is stored. */
const searchOf = ({ q, status, from, to, unit, chair, ...page }: ConferenceSearchQuery): ConferenceSearch => ({
  ...page,
  words: wordsOf(q),
  chair: wordsOf(chair),
  unit: unitOf(unit),
  statuses: status,
  from: from === undefined ? null : dayStart(from),
  to: to === undefined ? null : dayStart(to) + DAY_MS,
});

/** A sitting as screens show it. */
export const sittingRowOf = ({
  sessionId: id,
  conferenceId: _conference,
  conferenceTitle: _title,
  ...row
}: SessionSlot): SittingRow => ({ id, ...row });

const rowOf = ({ sessions, ...conference }: ListedConference): ConferenceRow => ({
  ...conference,
  status: conferenceStatus(sessions.map(({ status }) => status)),
  sessions: sessions.map(({ version, ...slot }) => ({ ...sittingRowOf(slot), version })),
});

/** The list of conferences, and the search in it. */
export class ConferenceList {
  constructor(private readonly index: ConferenceIndex) {}

  async run(viewer: Viewer, query: ConferenceSearchQuery): Promise<ConferencesAnswer> {
    const { total, conferences } = await this.index.search(viewer, searchOf(query));
    return { total, conferences: conferences.map(rowOf) };
  }
}
