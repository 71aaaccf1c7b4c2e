import { holders, type IssuedSession, queued } from '@diemcau/session';

/** A point that has the floor, or was told that it is next. */
export type FloorPlace = 'holding' | 'on_deck';

export const floorPlaces = (session: IssuedSession): ReadonlyMap<string, FloorPlace> =>
  new Map([
    ...queued(session)
      .filter(({ state }) => state === 'on_deck')
      .map(({ pointId }) => [pointId, 'on_deck'] as const),
    ...holders(session).map(({ pointId }) => [pointId, 'holding'] as const),
  ]);
