import type {
  BridgePointsView,
  BridgePointView,
  PointSetsView,
  SessionOutline,
  SessionPointsView,
  UnitsView,
  UnitView,
} from '@diemcau/contract';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { get } from '../../../live/http.js';
import { allPages } from './all-pages.js';

export type PlanPointView = SessionPointsView['points'][number];

/** Names under which answers are kept; a change forgets those it makes old. */
export const KEPT = {
  registry: ['bridge-points'],
  sets: ['point-sets'],
  session: (sessionId: string) => ['sessions', sessionId],
  points: (sessionId: string) => ['sessions', sessionId, 'points'],
} as const;

const REGISTRY_PAGE = 5_000;
const PAGE = 1_000;

/** The whole registry of bridge points, in its order. */
export const fetchRegistry = (): Promise<readonly BridgePointView[]> =>
  allPages(REGISTRY_PAGE, async (offset) => {
    const path = `/api/bridge-points?limit=${REGISTRY_PAGE}&offset=${offset}`;
    const { total, points } = await get<BridgePointsView>(path, 'account');
    return { total, items: points };
  });

export const useRegistry = (): UseQueryResult<readonly BridgePointView[]> =>
  useQuery({ queryKey: KEPT.registry, queryFn: fetchRegistry });

/** All units of a day; they change by decision of the State only. */
export const useUnits = (date: string): UseQueryResult<readonly UnitView[]> =>
  useQuery({
    queryKey: ['units', date],
    staleTime: Infinity,
    queryFn: () =>
      allPages(PAGE, async (offset) => {
        const path = `/api/units?date=${date}&limit=${PAGE}&offset=${offset}`;
        const { total, units } = await get<UnitsView>(path, 'account');
        return { total, items: units };
      }),
  });

const NONE: ReadonlyMap<string, readonly string[]> = new Map();

/** Units found by the names of those they took over from: those names, by code. */
export const useFormerNames = (date: string, words: string): ReadonlyMap<string, readonly string[]> => {
  const { data } = useQuery({
    queryKey: ['units', date, 'former', words],
    enabled: words.length > 1,
    staleTime: Infinity,
    queryFn: () => get<UnitsView>(`/api/units?date=${date}&limit=200&q=${encodeURIComponent(words)}`, 'account'),
  });
  if (data === undefined || words.length < 2) return NONE;
  const former = data.units.filter(({ formerly }) => formerly.length > 0);
  return new Map(former.map(({ code, formerly }) => [code, formerly.map(({ fullName }) => fullName ?? '')]));
};

/** The points that take part in a sitting. */
export const useSessionPoints = (sessionId: string): UseQueryResult<readonly PlanPointView[]> =>
  useQuery({
    queryKey: KEPT.points(sessionId),
    queryFn: () =>
      allPages(PAGE, async (offset) => {
        const path = `/api/sessions/${sessionId}/points?limit=${PAGE}&offset=${offset}`;
        const { total, points } = await get<SessionPointsView>(path, 'account');
        return { total, items: points };
      }),
  });

export const usePointSets = (): UseQueryResult<PointSetsView> =>
  useQuery({ queryKey: KEPT.sets, queryFn: () => get<PointSetsView>('/api/point-sets', 'account') });

/** A sitting without its points. */
export const useSession = (sessionId: string): UseQueryResult<SessionOutline> =>
  useQuery({
    queryKey: KEPT.session(sessionId),
    queryFn: () => get<SessionOutline>(`/api/sessions/${sessionId}?points=none`, 'account'),
  });
