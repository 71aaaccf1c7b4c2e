import { type IssuedSession, isHolding, watchUsed } from '@diemcau/session';
import { durationText, hourText } from '../../../time/format.js';
import { speakersText } from '../../speakers.js';
import { text } from './text.js';

/** What happened in an item, line by line, as the log has it. */
export const skeletonOf = (session: IssuedSession, itemId: string, now: number): readonly string[] => {
  const { agenda, floor } = session;
  const item = agenda.items.find(({ id }) => id === itemId);
  const progress = Object.hasOwn(agenda.progress, itemId) ? agenda.progress[itemId] : undefined;
  if (item === undefined || progress === undefined) return [];
  const turns = Object.values(floor.entries)
    .filter((entry) => entry.itemId === itemId && entry.startedAt !== null)
    .toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0))
    .map((entry) => {
      const who = [entry.pointName, speakersText(entry), entry.topic].filter(Boolean).join(', ');
      const from = hourText(entry.startedAt ?? now);
      if (isHolding(entry)) return text.speaks(from, who);
      return text.spoke(from, hourText(entry.endedAt ?? now), who, durationText(watchUsed(entry.watch, now)));
    });
  const ended = progress.endedAt === null ? [] : [text.closed(hourText(progress.endedAt))];
  return [text.opened(hourText(progress.startedAt), item.title), ...turns, ...ended];
};
