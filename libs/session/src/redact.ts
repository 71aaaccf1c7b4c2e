import type { Audience, StreamKey } from './audience.js';
import type { Path, PointId } from './kernel/ids.js';
import { subtreeOf } from './plan/subtree.js';
import type { SessionEvent } from './session.events.js';
import { eventVisibility } from './visibility.js';

const pathIn = (event: SessionEvent): Path => ('path' in event.data ? event.data.path : []);

/** What everyone may know: not who did it, nor for whom somebody asked, nor why the roll call was opened again, a media room renewed or somebody muted. */
const forEveryone = (event: SessionEvent): SessionEvent => {
  if (event.type === 'SessionIssued')
    return { ...event, by: null, data: { ...event.data, plan: { ...event.data.plan, points: [] } } };
  if (event.type === 'FloorRequested') return { ...event, by: null, data: { ...event.data, onBehalfOf: null } };
  if (event.type === 'AttendanceReopened') return { ...event, by: null, data: { reason: '' } };
  if (event.type === 'MediaRoomRenewed') return { ...event, by: null, data: { reason: '' } };
  if (event.type === 'PointsMuted') return { ...event, by: null, data: { ...event.data, reason: '' } };
  return { ...event, by: null };
};

const forPoint = (event: SessionEvent, pointId: PointId): SessionEvent => {
  if (event.type !== 'SessionIssued') return forEveryone(event);
  // The one event whose point part differs: it is only ever folded into a first view, never sent.
  const { plan } = event.data;
  return {
    ...event,
    by: null,
    data: { ...event.data, plan: { ...plan, points: subtreeOf(plan.points, pointId) } },
  };
};

/** The event as an audience may have it; null when it is withheld, and then nothing the audience sees has changed. */
export const redact = (event: SessionEvent, audience: Audience): SessionEvent | null => {
  if (audience.kind === 'desk') return event;
  const visibility = eventVisibility[event.type];
  if (visibility === 'public')
    return audience.kind === 'public' ? forEveryone(event) : forPoint(event, audience.pointId);
  const concerned = audience.kind === 'point' && pathIn(event).includes(audience.pointId);
  return visibility === 'path' && concerned ? event : null;
};

/** The streams an event travels by: everyone's, or those of the points it concerns; each point gets it once at most. */
export const streamsOf = (event: SessionEvent): readonly StreamKey[] => {
  const visibility = eventVisibility[event.type];
  if (visibility === 'public') return ['public'];
  return visibility === 'path' ? pathIn(event).map((pointId): StreamKey => `point:${pointId}`) : [];
};
