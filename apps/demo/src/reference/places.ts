import type { BridgePointView } from '@diemcau/contract';

/** District codes of the province on the day, as the state catalogue gives them. */
export const HAM_YEN = '074';
export const PROVINCE = { code: '08', date: '2024-01-18' } as const;

/** The points of the province, found again by the codes of their units. */
export interface Places {
  readonly hall: BridgePointView;
  readonly districts: readonly BridgePointView[];
  readonly communes: readonly BridgePointView[];
  readonly byCode: (code: string) => BridgePointView;
  readonly communesOf: (district: BridgePointView) => readonly BridgePointView[];
}

export const placesOf = (points: readonly BridgePointView[]): Places => {
  const hall = points.find((point) => point.role === 'central');
  if (hall === undefined) throw new Error('the province has no central point');
  const districts = points.filter((point) => point.parentId === hall.id);
  const communesOf = (district: BridgePointView): readonly BridgePointView[] =>
    points.filter((point) => point.parentId === district.id);
  return {
    hall,
    districts,
    communes: districts.flatMap(communesOf),
    communesOf,
    byCode: (code) => {
      const point = points.find((candidate) => candidate.unitCode === code);
      if (point === undefined) throw new Error(`no point has the unit code ${code}`);
      return point;
    },
  };
};
