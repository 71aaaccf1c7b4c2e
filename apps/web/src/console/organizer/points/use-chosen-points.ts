import { plateOf } from '@diemcau/planning';
import { useMemo } from 'react';
import type { ChoiceDraft } from './choice-draft.js';
import type { ChosenPoint } from './chosen-lines.js';
import { type PlanPointView, useRegistry, useUnits } from './queries.js';

const saved = ({ id, name, parentId, group, role, mode, units }: PlanPointView): ChosenPoint => ({
  ...{ id, name, parentId, group, role, mode },
  summoned: units.reduce((sum, { summoned }) => sum + summoned, 0),
});

/** Points that take part, then those that are to be added: of the registry, or units that get a point first. */
export const useChosenPoints = (
  points: readonly PlanPointView[],
  { added }: ChoiceDraft,
  date: string,
): readonly ChosenPoint[] => {
  const { data: registry } = useRegistry();
  const { data: units } = useUnits(date);
  return useMemo(() => {
    const registered = (registry ?? []).filter(({ id }) => added.has(id));
    const missing = (units ?? []).filter(({ code }) => added.has(`:${code}`));
    return [
      ...points.map(saved),
      ...registered.map(({ id, name, parentId, group, role, mode }): ChosenPoint => ({
        ...{ id, name, parentId, group, role, mode, summoned: null },
      })),
      ...missing.map(({ code, fullName, parentCode }): ChosenPoint => ({
        ...{ id: `:${code}`, name: plateOf(fullName), parentId: null, group: null, summoned: null },
        role: parentCode === null ? 'central' : 'member',
        mode: 'webrtc',
      })),
    ];
  }, [points, added, registry, units]);
};
