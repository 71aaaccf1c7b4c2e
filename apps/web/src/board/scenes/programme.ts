import { agendaItem, type AgendaItem, type IssuedSession, plannedTimes } from '@diemcau/session';
import { hourText } from '../../time/format.js';
import { vi } from '../text.vi.js';
import { windowOf } from './rows-shown.js';
import { type Row, type Scene, scene } from './scene.js';

const stateOf = ({ agenda }: IssuedSession, { id }: AgendaItem): Row['state'] => {
  if (agenda.currentId === id) return 'now';
  return Object.prototype.hasOwnProperty.call(agenda.progress, id) ? 'past' : 'plain';
};

/** The hours as they were printed, and where the sitting stands. */
export const programmeScene = (session: IssuedSession, most: number): Scene => {
  const { agenda, plan } = session;
  const times = plannedTimes(agenda.items, plan.header.startsAt);
  const rows = agenda.items.map((item, index): Row => {
    const startsAt = times[index]?.startsAt;
    return {
      state: stateOf(session, item),
      lead: startsAt === undefined ? '' : hourText(startsAt),
      name: item.title,
      value: item.presenter ?? '',
    };
  });
  const current = agendaItem(agenda, agenda.currentId);
  const index =
    current === undefined ? rows.filter(({ state }) => state === 'past').length : agenda.items.indexOf(current);
  return scene('programme', { label: vi.programme, rows: windowOf(rows, most, index) });
};
