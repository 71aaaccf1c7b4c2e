import type { PointId } from '@diemcau/session';
import type { PresenceRules } from './presence.types.js';

/** A point beyond the grace that has not been reported, or a suspect that may join it. */
interface Silent {
  readonly pointId: PointId;
  /** When it went silent. */
  readonly since: number;
}

/** So many losses together are one event: a province's line, not many rooms. */
const massThreshold = (points: number): number => Math.max(5, Math.ceil(points * 0.05));

/**
 * Which losses to report now, each inner list as one incident. Where points that went silent within the window of the first
 * make a mass, the report waits until each of them is lost or back, so that one alarm tells of all.
 */
export const reportable = (
  lost: readonly Silent[],
  suspects: readonly Silent[],
  points: number,
  rules: Pick<PresenceRules, 'massWindowMs'>,
): readonly (readonly PointId[])[] => {
  if (lost.length === 0) return [];
  const end = Math.min(...lost.map(({ since }) => since)) + rules.massWindowMs;
  const undecided = suspects.filter(({ since }) => since <= end).length;
  const threshold = massThreshold(points);
  if (undecided > 0 && lost.length + undecided >= threshold) return [];
  const ids = lost.map(({ pointId }) => pointId);
  return ids.length >= threshold ? [ids] : ids.map((id) => [id]);
};
