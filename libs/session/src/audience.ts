import type { PointId } from './kernel/ids.js';

/**
 * Who looks. `desk`: chair, secretary, organizer, technician, MC, reception: everything. `public`: boards, and what every point gets:
 * programme, floor, awards, stage, boards. `point`: the public part and its own affairs and those of the points below it.
 */
export type Audience =
  { readonly kind: 'desk' } | { readonly kind: 'public' } | { readonly kind: 'point'; readonly pointId: PointId };

/** A part of the log that travels by itself; the desk gets every event and needs no key. */
export type StreamKey = 'public' | `point:${PointId}`;
