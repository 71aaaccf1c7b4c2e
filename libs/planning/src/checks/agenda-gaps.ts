import type { CheckFinding, CheckRule } from './check-finding.js';

const MINUTE_MS = 60_000;

/** An agenda with something on it, each item with its time, all of it within the hours of the sitting. */
export const agendaGaps: CheckRule = ({ sitting: { sessionId, startsAt, endsAt, agenda } }) => {
  const link = { kind: 'session', id: sessionId } as const;
  if (agenda.length === 0) return [{ code: 'AGENDA_REQUIRED', params: {}, link }];
  const timeless = agenda
    .filter(({ minutes }) => minutes === 0)
    .map(({ id, title }): CheckFinding => ({
      code: 'ITEM_WITHOUT_TIME',
      params: { item: title },
      link: { kind: 'item', id },
    }));
  const planned = agenda.reduce((sum, { minutes }) => sum + minutes, 0);
  const available = Math.floor((endsAt - startsAt) / MINUTE_MS);
  if (planned <= available) return timeless;
  const params = { planned, available, over: planned - available };
  return [...timeless, { code: 'PROGRAMME_TOO_LONG', params, link }];
};
