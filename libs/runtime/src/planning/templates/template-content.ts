import type { CreateConferenceBody, FromTemplateBody, SessionInput } from '@diemcau/contract';
import { createConferenceBody } from '@diemcau/contract';
import type { BuiltInTemplate } from '@diemcau/planning';
import { conferenceProfile } from '@diemcau/session';
import type { TemplateContent, TemplateSitting } from '../../ports/conference-templates.js';
import { PlanningRefused } from '../planning-refused.js';
import type { ConferenceInForce, SittingInForce } from './conference-in-force.js';

const MINUTE_MS = 60_000;

const sittingOf = ({ title, startsAt, endsAt, agenda }: SittingInForce, from: number): TemplateSitting => ({
  title,
  startsAfterMs: startsAt - from,
  durationMs: endsAt - startsAt,
  items: agenda.map(({ kind, title: itemTitle, minutes, profile, pinnedAt }) => ({
    ...{ kind, title: itemTitle, minutes, profile },
    pinnedAfterMs: pinnedAt === null || pinnedAt === undefined ? null : pinnedAt - startsAt,
  })),
});

/** What a conference is without its people and points. */
export const contentOf = ({ header, sittings }: ConferenceInForce): TemplateContent => {
  const from = sittings[0]?.startsAt ?? 0;
  const { type, format, quorum } = header;
  return { type, format, quorum, sittings: sittings.map((sitting) => sittingOf(sitting, from)) };
};

export const builtInContent = ({ type, sitting, items }: BuiltInTemplate): TemplateContent => ({
  type,
  format: 'hybrid',
  quorum: null,
  sittings: [
    {
      title: sitting,
      startsAfterMs: 0,
      durationMs: items.reduce((sum, item) => sum + item.minutes, 0) * MINUTE_MS,
      items: items.map((item) => ({ ...item, profile: conferenceProfile, pinnedAfterMs: null })),
    },
  ],
});

/** A conference from a template, as the request that makes it. @throws PlanningRefused ENDS_BEFORE_START */
export const bodyFrom = (
  { type, format, quorum, sittings }: TemplateContent,
  { title, startsAt: from, endsAt, hall, hostAgency, participations }: FromTemplateBody,
): CreateConferenceBody => {
  const header = createConferenceBody.parse({ title, type, format, quorum, hall, hostAgency });
  const sessions = sittings.map((sitting, place): SessionInput => {
    const startsAt = from + sitting.startsAfterMs;
    const end = place === sittings.length - 1 ? endsAt : undefined;
    return {
      title: sitting.title,
      startsAt,
      endsAt: end ?? startsAt + sitting.durationMs,
      agenda: sitting.items.map(({ pinnedAfterMs, ...item }) => ({
        ...item,
        presenter: null,
        pointId: null,
        pinnedAt: pinnedAfterMs === null ? null : startsAt + pinnedAfterMs,
      })),
      participations: participations ?? { select: 'listed', summoned: 0, points: [] },
      awards: [],
      registrations: [],
    };
  });
  if (sessions.some((session) => session.endsAt <= session.startsAt)) throw new PlanningRefused('ENDS_BEFORE_START');
  return { ...header, sessions };
};
