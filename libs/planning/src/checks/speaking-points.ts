import type { CheckFinding, CheckRule } from './check-finding.js';
import type { CheckedPoint } from './check-input.js';

type Points = ReadonlyMap<string, CheckedPoint>;

/** Why nobody can be heard from there; null when somebody can. */
const judge = (points: Points, pointId: string, params: Readonly<Record<string, string>>): CheckFinding | null => {
  const point = points.get(pointId);
  const link = { kind: 'point', id: pointId } as const;
  if (point === undefined) return { code: 'UNKNOWN_POINT', params: { pointId, ...params }, link };
  if (point.mode !== 'view_only') return null;
  return { code: 'POINT_CANNOT_SPEAK', params: { point: point.name, ...params }, link };
};

/** A chair or a registered speaker sits at a point that takes part and does more than watch; so does nobody without a place. */
export const speakingPoints: CheckRule = ({ sitting: { points, chairs, registrations, agenda } }) => {
  const byId = new Map(points.map((point) => [point.id, point]));
  const absent = agenda.filter(({ pointId }) => pointId !== null && !byId.has(pointId));
  return [
    ...chairs.map(({ pointId, name }) => (pointId === null ? null : judge(byId, pointId, { chair: name }))),
    ...registrations.map(({ pointId, topic }) => judge(byId, pointId, { topic })),
    ...absent.map(({ pointId, title }) => judge(byId, pointId ?? '', { item: title })),
  ].filter((finding) => finding !== null);
};
