import type { CheckFinding, CheckRule } from './check-finding.js';
import type { CheckedPoint } from './check-input.js';

const sends = ({ mode }: CheckedPoint): boolean => mode === 'webrtc' || mode === 'whip';

const judge = (point: CheckedPoint, points: ReadonlyMap<string, CheckedPoint>): CheckFinding | null => {
  const link = { kind: 'point', id: point.id } as const;
  const gateway = point.via === null ? undefined : points.get(point.via);
  if (gateway !== undefined) {
    const carries = gateway.id !== point.id && sends(gateway);
    const params = { point: point.name, gateway: gateway.name };
    return carries ? null : { code: 'GATEWAY_CANNOT_CARRY', params, link };
  }
  const named = point.via ?? point.registeredVia;
  // One that comes and was given up for this sitting is not missing.
  const absent = named !== null && !points.has(named);
  return { code: absent ? 'GATEWAY_ABSENT' : 'HARDWARE_WITHOUT_GATEWAY', params: { point: point.name }, link };
};

/** A hardware point is seen and heard through a gateway that takes part and sends; without one the desk confirms by hand. */
export const gateways: CheckRule = ({ sitting: { points } }) => {
  const byId = new Map(points.map((point) => [point.id, point]));
  return points
    .filter(({ mode }) => mode === 'hardware')
    .map((point) => judge(point, byId))
    .filter((finding) => finding !== null);
};
