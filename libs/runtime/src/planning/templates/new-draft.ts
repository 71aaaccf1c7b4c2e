import type { ConferenceView, NewDraft } from '@diemcau/contract';

/** A conference just made, with what is needed to go on with it. */
export const newDraft = ({ id, version, title, sessions }: ConferenceView): NewDraft => ({
  id,
  version,
  title,
  sessions: sessions.map((session) => ({
    id: session.id,
    version: session.version,
    title: session.title,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
  })),
});
