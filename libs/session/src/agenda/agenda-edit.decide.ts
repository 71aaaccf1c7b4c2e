import { accept, type Decision, needReason, type Refused, refuse, refuseIf } from '../kernel/decision.js';
import { sameJson } from '../kernel/equal.js';
import type { ItemId } from '../kernel/ids.js';
import { PLANNING } from '../lifecycle/phases.js';
import { outside } from '../lifecycle/phase-guard.js';
import { pointIndex } from '../plan/point-index.js';
import { momentText } from '../plan/moment-text.js';
import type { SessionEventBody } from '../session.events.js';
import type { IssuedSession } from '../session.state.js';
import type { AgendaCommand } from './agenda.commands.js';
import type { AgendaItem } from './agenda.state.js';
import { agendaItem, isFuture } from './current-item.js';

type Verdict = Decision<SessionEventBody>;
type Of<Type extends AgendaCommand['type']> = Extract<AgendaCommand, { type: Type }>;

const needTime = (state: IssuedSession, reason: string): Refused | null =>
  outside(state, PLANNING) ?? needReason(reason);

/** What has begun is history. */
const needFuture = (state: IssuedSession, itemId: ItemId | null): Refused | null => {
  if (itemId === null) return null;
  return (
    refuseIf(agendaItem(state.agenda, itemId) === undefined, 'UNKNOWN_ITEM', { itemId }) ??
    refuseIf(!isFuture(state.agenda, itemId), 'ITEM_NOT_FUTURE', { itemId })
  );
};

const needPoint = (state: IssuedSession, { pointId }: AgendaItem): Refused | null =>
  pointId === null || pointIndex(state.plan.points).byId.has(pointId) ? null : refuse('UNKNOWN_POINT', { pointId });

/** An item as the list of changes tells it: "Thảo luận · 45' · Đ/c Nguyễn Văn A · 09:30 18/01/2024", the last for a pin. */
const itemText = ({ title, minutes, presenter, pinnedAt }: AgendaItem): string =>
  [title, `${minutes}'`, presenter, pinnedAt === null || pinnedAt === undefined ? '' : momentText(pinnedAt)]
    .filter((part) => part !== null && part !== '')
    .join(' · ');

/** An absent pin and none are the same. */
const sameItem = (before: AgendaItem | undefined, after: AgendaItem): boolean =>
  before !== undefined &&
  sameJson({ ...before, pinnedAt: before.pinnedAt ?? null }, { ...after, pinnedAt: after.pinnedAt ?? null });

const titleOf = (state: IssuedSession, itemId: ItemId): string => agendaItem(state.agenda, itemId)?.title ?? '';

const placeText = (items: readonly { readonly id: ItemId }[], itemId: ItemId, title: string): string =>
  `${items.findIndex((item) => item.id === itemId) + 1}. ${title}`;

export const addItem = ({ data }: Of<'AddItem'>, state: IssuedSession): Verdict =>
  needTime(state, data.reason) ??
  refuseIf(agendaItem(state.agenda, data.item.id) !== undefined, 'ITEM_EXISTS', { itemId: data.item.id }) ??
  needFuture(state, data.beforeId) ??
  needPoint(state, data.item) ??
  accept({ type: 'ItemAdded', data: { ...data, before: '', after: itemText(data.item) } });

export const editItem = ({ data }: Of<'EditItem'>, state: IssuedSession): Verdict => {
  const before = agendaItem(state.agenda, data.item.id);
  return (
    needTime(state, data.reason) ??
    needFuture(state, data.item.id) ??
    refuseIf(sameItem(before, data.item), 'NOTHING_CHANGED') ??
    needPoint(state, data.item) ??
    accept({
      type: 'ItemEdited',
      data: { ...data, before: before === undefined ? '' : itemText(before), after: itemText(data.item) },
    })
  );
};

export const moveItem = ({ data }: Of<'MoveItem'>, state: IssuedSession): Verdict => {
  const { itemId, beforeId, reason } = data;
  const refused =
    needTime(state, reason) ??
    needFuture(state, itemId) ??
    refuseIf(beforeId === itemId, 'NOTHING_CHANGED') ??
    needFuture(state, beforeId);
  if (refused !== null) return refused;
  const { items } = state.agenda;
  const others = items.filter((item) => item.id !== itemId);
  const index = beforeId === null ? others.length : others.findIndex((item) => item.id === beforeId);
  const moved = others.toSpliced(index, 0, ...items.filter((item) => item.id === itemId));
  const title = titleOf(state, itemId);
  return (
    refuseIf(
      moved.every((item, place) => item.id === items[place]?.id),
      'NOTHING_CHANGED',
    ) ??
    accept({
      type: 'ItemMoved',
      data: { ...data, before: placeText(items, itemId, title), after: placeText(moved, itemId, title) },
    })
  );
};

/** Papers registered for an item that is taken off the programme are kept as written contributions. */
export const removeItem = ({ data }: Of<'RemoveItem'>, state: IssuedSession): Verdict => {
  const { itemId } = data;
  const entryIds = Object.values(state.floor.entries)
    .filter((entry) => entry.state === 'registered' && entry.itemId === itemId)
    .map((entry) => entry.id);
  const papers: readonly SessionEventBody[] =
    entryIds.length === 0 ? [] : [{ type: 'TakenInWriting', data: { entryIds, version: null } }];
  return (
    needTime(state, data.reason) ??
    needFuture(state, itemId) ??
    accept({ type: 'ItemRemoved', data: { ...data, before: titleOf(state, itemId), after: '' } }, ...papers)
  );
};
