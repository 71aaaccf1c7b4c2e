import { programme } from '../agenda/programme.js';
import type { CheckFinding, CheckRule } from './check-finding.js';

const MINUTE_MS = 60_000;

/** An agenda with something on it, each item with its time, none begun before the one before is over, all within the sitting's hours. */
export const agendaGaps: CheckRule = ({ sitting: { sessionId, startsAt, endsAt, agenda } }) => {
  const link = { kind: 'session', id: sessionId } as const;
  if (agenda.length === 0) return [{ code: 'AGENDA_REQUIRED', params: {}, link }];
  const titles = new Map(agenda.map(({ id, title }) => [id, title]));
  const aboutItem = (code: 'ITEM_WITHOUT_TIME' | 'ITEMS_OVERLAP', id: string, more: object = {}): CheckFinding => ({
    code,
    params: { item: titles.get(id) ?? '', ...more },
    link: { kind: 'item', id },
  });
  const { rows, endsAt: end, finish } = programme(agenda, startsAt, endsAt);
  const timeless = agenda.filter(({ minutes }) => minutes === 0).map(({ id }) => aboutItem('ITEM_WITHOUT_TIME', id));
  const overlaps = rows.flatMap((row) =>
    row.kind === 'overlap' ? aboutItem('ITEMS_OVERLAP', row.itemId, { minutes: row.minutes }) : [],
  );
  if (finish.kind !== 'overrun') return [...timeless, ...overlaps];
  const [planned, available] = [end, endsAt].map((at) => Math.ceil((at - startsAt) / MINUTE_MS));
  const params = { planned: planned ?? 0, available: available ?? 0, over: finish.minutes };
  return [...timeless, ...overlaps, { code: 'PROGRAMME_TOO_LONG', params, link }];
};
