import { MEDIA_SOURCES, type MediaParticipant, type MediaSource } from '../ports/media-rooms.js';

/** The same participant after one of its sources was muted or unmuted. */
export const withMuted = <Known extends MediaParticipant>(known: Known, source: MediaSource, muted: boolean): Known => {
  const { muted: before = [], ...rest } = known;
  const after = MEDIA_SOURCES.filter((one) => (one === source ? muted : before.includes(one)));
  return (after.length === 0 ? rest : { ...rest, muted: after }) as Known;
};
