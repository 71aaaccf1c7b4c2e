import { agendaItem, allowedMs, itemElapsed } from '@diemcau/session';
import { durationText, hourText } from '../../time/format.js';
import { vi } from '../text.vi.js';
import { figuresOf } from './attendance.js';
import { awardScene } from './award.js';
import type { Known } from './known.js';
import { type Scene, scene } from './scene.js';
import { nextUp, speakingScene } from './speaking.js';

const HOUR_MS = 3_600_000;

/** A countdown to a moment that is near; empty once it is there. */
const countdown = (until: number | null, now: number): string =>
  until === null || until <= now ? '' : durationText(until - now + 999);

export const waitingScene = ({ session, counters, now }: Known): Scene => {
  const { startsAt, conferenceTitle } = session.plan.header;
  return scene('waiting', {
    label: vi.startsAt(hourText(startsAt)),
    title: conferenceTitle,
    clock: startsAt - now < HOUR_MS ? countdown(startsAt, now) : '',
    figures: figuresOf(counters),
  });
};

/** `until`: when it ends, where somebody said so. */
export const breakScene = ({ session, now }: Known, reason: string, until: number | null): Scene =>
  scene('break', {
    label: session.plan.header.conferenceTitle,
    title: vi.break,
    detail: until === null ? reason : vi.until(hourText(until)),
    clock: countdown(until, now),
    next: until !== null && until <= now ? vi.breakOver : nextUp(session),
  });

const itemScene = (known: Known): Scene => {
  const { session, now } = known;
  const item = agendaItem(session.agenda, session.agenda.currentId);
  if (item?.kind === 'break') {
    return breakScene(known, '', now + allowedMs(session.agenda, item.id) - itemElapsed(session, now));
  }
  const title = item?.title ?? vi.between;
  return scene('item', { label: vi.item, title, detail: item?.presenter ?? '', next: nextUp(session) });
};

/** While the sitting is on: who speaks, else what is handed over, else what is on. */
export const floorScene = (known: Known): Scene => speakingScene(known.session, known.now) ?? itemScene(known);

/** What follows from where the sitting stands, when nobody chose otherwise. */
export const phaseScene = (known: Known): Scene => {
  const { session, counters, now, shape } = known;
  const { current } = session.lifecycle;
  const { conferenceTitle } = session.plan.header;
  switch (current.phase) {
    case 'live':
      return speakingScene(session, now) ?? awardScene(session, now, shape.recipients, false) ?? itemScene(known);
    case 'paused':
      return breakScene(known, current.reason, null);
    case 'issued':
    case 'rehearsing':
      return waitingScene(known);
    case 'postponed':
    case 'cancelled':
      return scene('ended', { label: vi[current.phase], title: conferenceTitle, detail: current.reason });
    case 'concluded':
    case 'archived':
      return scene('ended', { label: vi.ended, title: conferenceTitle, figures: figuresOf(counters) });
  }
};
