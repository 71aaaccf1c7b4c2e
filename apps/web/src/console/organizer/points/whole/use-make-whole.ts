import type { CountryPointsView, ProvincePointsView } from '@diemcau/contract';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { post } from '../../../../live/http.js';
import { KEPT, fetchRegistry } from '../queries.js';
import { pointsUnder } from './points-under.js';

export type Depth = 'province' | 'district' | 'commune';

interface Wish {
  readonly level: 'province' | 'country';
  readonly date: string;
  /** Of the central hall. */
  readonly name: string;
  readonly province: string | null;
  readonly depth: Depth;
}

const make = ({ level, date, name, province, depth }: Wish): Promise<ProvincePointsView> => {
  const body = { date, hall: { name } };
  return level === 'province'
    ? post<ProvincePointsView>('/api/bridge-points/province', { ...body, provinceCode: province }, 'account')
    : post<CountryPointsView>('/api/bridge-points/country', { ...body, depth }, 'account');
};

/** Makes the points that are missing, then chooses all of them. */
export const useMakeWhole = (
  wish: Wish,
  onChoose: (pointIds: readonly string[]) => void,
): UseMutationResult<ProvincePointsView, Error, void> => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const made = await make(wish);
      const registry = await fetchRegistry();
      client.setQueryData(KEPT.registry, registry);
      onChoose(pointsUnder(registry, made.centralId));
      return made;
    },
  });
};
