import type { BridgePointView, LinkAnswer } from '@diemcau/contract';
import { type HttpClient, inParallel, type LiveClient, openLink } from '@diemcau/testing';
import { goLive } from './live.js';

/** One operator in front of the machine of a point. */
export interface Operator {
  readonly point: BridgePointView;
  readonly http: HttpClient;
  readonly live: LiveClient;
}

export type Operators = ReadonlyMap<string, Operator>;

const AT_ONCE = 12;

/** Everybody opens the printed link of their point and stays connected; a dozen at a time. */
export const seatOperators = async (
  origin: string,
  sessionId: string,
  points: readonly BridgePointView[],
  links: readonly LinkAnswer[],
): Promise<Operators> => {
  const linkOf = new Map(links.map((link) => [link.pointId, link]));
  const seated = new Map<string, Operator>();
  await inParallel(points, AT_ONCE, async (point) => {
    const link = linkOf.get(point.id);
    if (link === undefined) throw new Error(`${point.name} has no link`);
    const http = await openLink(origin, link);
    seated.set(point.id, { point, http, live: await goLive(http, sessionId) });
  });
  return seated;
};

export const operatorOf = (operators: Operators, pointId: string): Operator => {
  const operator = operators.get(pointId);
  if (operator === undefined) throw new Error(`nobody sits at ${pointId}`);
  return operator;
};
