import type { BridgePointView, CreatePointBody } from '@diemcau/contract';
import { plateOf } from '@diemcau/planning';
import { post } from '../../../live/http.js';
import type { TreeUnit } from './tree/tree-node.js';

/** A province that lacks more points than this gets all of them in one request. */
const ONE_BY_ONE = 20;
/** Behind those that were made together, in their official order. */
const LAST = 1_000_000;

interface Wish {
  /** Units without a point. */
  readonly missing: readonly TreeUnit[];
  readonly units: ReadonlyMap<string, TreeUnit>;
  readonly points: readonly BridgePointView[];
  readonly date: string;
  readonly hall: string;
}

const provinceOf = (unit: TreeUnit, units: ReadonlyMap<string, TreeUnit>): TreeUnit => {
  const above = unit.parentCode === null ? undefined : units.get(unit.parentCode);
  return above === undefined ? unit : provinceOf(above, units);
};

const parentOf = ({ parentCode }: TreeUnit, units: Wish['units'], points: Wish['points']): string | null => {
  const above = parentCode === null ? undefined : units.get(parentCode);
  if (above === undefined) return null;
  const point = points.find(({ unitCode, unitName }) => unitCode === above.code && unitName === above.fullName);
  return point?.id ?? null;
};

type NewPoint = Pick<CreatePointBody, 'name' | 'unitCode' | 'parentId' | 'role' | 'sortOrder'> & {
  readonly unitDate: string;
};

const newPoint = (unit: TreeUnit, { units, points, date }: Wish): NewPoint => ({
  name: plateOf(unit.fullName),
  unitCode: unit.code,
  unitDate: date,
  parentId: parentOf(unit, units, points),
  role: unit.parentCode === null ? 'central' : 'member',
  sortOrder: LAST,
});

/** Registers points of units that have none. @throws HttpRefusal; what was registered before that stays. */
export const registerMissing = async (wish: Wish): Promise<void> => {
  const byProvince = new Map<string, TreeUnit[]>();
  for (const unit of wish.missing) {
    const { code } = provinceOf(unit, wish.units);
    byProvince.set(code, [...(byProvince.get(code) ?? []), unit]);
  }
  for (const [provinceCode, missing] of byProvince) {
    if (missing.length > ONE_BY_ONE) {
      const body = { provinceCode, date: wish.date, hall: { name: wish.hall } };
      await post('/api/bridge-points/province', body, 'account');
    } else for (const unit of missing) await post('/api/bridge-points', newPoint(unit, wish), 'account');
  }
};
