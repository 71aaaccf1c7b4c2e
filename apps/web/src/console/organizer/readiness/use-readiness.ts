import type { ReadinessView } from '@diemcau/contract';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { get } from '../../../live/http.js';
import { KEPT } from '../points/queries.js';

/** What is looked for; empty is everything. */
export interface ReadinessFilter {
  readonly step: string;
  /** A group by its name; null is any, empty those in none. */
  readonly group: string | null;
  readonly parent: string;
  readonly words: string;
  readonly limit: number;
}

export const FIRST_PAGE = 100;
/** The service gives no more lines at once. */
export const MOST_LINES = 500;

export const NO_FILTER: ReadinessFilter = { step: '', group: null, parent: '', words: '', limit: FIRST_PAGE };

/** As fresh as a person at a telephone needs it. */
const FRESH_MS = 5_000;

const queryOf = ({ step, group, parent, words, limit }: ReadinessFilter): string =>
  new URLSearchParams({
    limit: String(limit),
    ...(step === '' ? {} : { step }),
    ...(group === null ? {} : { group }),
    ...(parent === '' ? {} : { parent }),
    ...(words === '' ? {} : { q: words }),
  }).toString();

export const useReadiness = (
  sessionId: string,
  filter: ReadinessFilter,
  issued: boolean,
): UseQueryResult<ReadinessView> =>
  useQuery({
    queryKey: [...KEPT.session(sessionId), 'readiness', filter],
    enabled: issued,
    refetchInterval: FRESH_MS,
    placeholderData: keepPreviousData,
    queryFn: () => get<ReadinessView>(`/api/sessions/${sessionId}/readiness?${queryOf(filter)}`, 'account'),
  });
