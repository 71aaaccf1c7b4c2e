import { type Node, unreachable } from './hierarchy.js';

/** How a point hangs together with others: what it stands below, what carries it, and how it joins by itself. */
export interface PointLinks extends Node {
  readonly via: string | null;
  readonly mode: 'webrtc' | 'whip' | 'hardware' | 'view_only';
}

/** `mode`: the gateway sends nothing itself. `carried`: it is carried by another. `self`: no point carries itself. */
export type GatewayFault = 'mode' | 'carried' | 'self';

export type LinkFault =
  | { readonly fault: 'unknown'; readonly pointId: string }
  | { readonly fault: 'circle'; readonly pointId: string }
  | { readonly fault: 'gateway'; readonly pointId: string; readonly via: string; readonly reason: GatewayFault }
  /** It carries others, and could not any more. */
  | { readonly fault: 'carries'; readonly pointId: string };

const canCarry = ({ mode, via }: PointLinks): boolean => (mode === 'webrtc' || mode === 'whip') && via === null;

const gatewayFault = (point: PointLinks, gateway: PointLinks): GatewayFault | null => {
  if (gateway.id === point.id) return 'self';
  if (gateway.via !== null) return 'carried';
  return canCarry(gateway) ? null : 'mode';
};

const faultOf = (
  point: PointLinks,
  all: ReadonlyMap<string, PointLinks>,
  gateways: ReadonlySet<string>,
): LinkFault | null => {
  const { id: pointId, parentId, via } = point;
  for (const link of [parentId, via]) {
    if (link !== null && !all.has(link)) return { fault: 'unknown', pointId: link };
  }
  const gateway = via === null ? undefined : all.get(via);
  const reason = gateway === undefined ? null : gatewayFault(point, gateway);
  if (via !== null && reason !== null) return { fault: 'gateway', pointId, via, reason };
  return gateways.has(pointId) && !canCarry(point) ? { fault: 'carries', pointId } : null;
};

/** Whether what `before` and `after` hang on, or can carry, differs; a new point counts when it hangs on anything. */
export const linksDiffer = (before: PointLinks | undefined, after: PointLinks): boolean =>
  before === undefined
    ? after.parentId !== null || after.via !== null
    : before.parentId !== after.parentId || before.via !== after.via || before.mode !== after.mode;

/**
 * The first thing wrong with the registry once `changed` have become what they are to be; null when nothing is.
 * Only changed points are judged: whatever was wrong before with others is not theirs to put right.
 */
export const linkFault = (
  registry: ReadonlyMap<string, PointLinks>,
  changed: readonly PointLinks[],
): LinkFault | null => {
  const all = new Map(registry);
  for (const point of changed) all.set(point.id, point);
  const gateways = new Set([...all.values()].map(({ via }) => via).filter((via) => via !== null));
  for (const point of changed) {
    const fault = faultOf(point, all, gateways);
    if (fault !== null) return fault;
  }
  const lost = new Set(unreachable([...all.values()]));
  const circling = changed.find(({ id }) => lost.has(id));
  return circling === undefined ? null : { fault: 'circle', pointId: circling.id };
};
