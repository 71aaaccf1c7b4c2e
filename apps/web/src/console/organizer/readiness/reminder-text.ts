import type { RemindersView } from '@diemcau/contract';
import { dayTimeText } from '../day-time-text.js';
import { text } from './text.js';

/** One message for all who owe the same: what, by when, and their names. */
export const reminderText = (
  { points }: RemindersView,
  { kind, at, groups }: RemindersView['reminders'][number],
  conference: string,
): string => {
  const names = new Map(points.map(({ pointId, name }) => [pointId, name]));
  const lines = groups.flatMap(({ pointIds }) => pointIds).map((id) => `– ${names.get(id) ?? id}`);
  return [text.message(text.kinds[kind], dayTimeText(at), conference), ...lines].join('\n');
};
