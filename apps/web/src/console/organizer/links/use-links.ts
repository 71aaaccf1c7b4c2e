import type { LinkAnswer } from '@diemcau/contract';
import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { get, post } from '../../../live/http.js';
import { KEPT } from '../points/queries.js';

const keptLinks = (sessionId: string): readonly string[] => [...KEPT.session(sessionId), 'links'];

/** When links were opened is looked at again this often. */
const FRESH_MS = 30_000;

export const useLinks = (sessionId: string, issued: boolean): UseQueryResult<readonly LinkAnswer[]> =>
  useQuery({
    queryKey: keptLinks(sessionId),
    enabled: issued,
    refetchInterval: FRESH_MS,
    queryFn: async () => {
      const { links } = await get<{ links: LinkAnswer[] }>(`/api/sessions/${sessionId}/links`, 'account');
      return links;
    },
  });

type Act = { readonly kind: 'make'; readonly boards: readonly string[] } | LinkAct;
export type LinkAct = { readonly kind: 'reissue' | 'revoke'; readonly link: LinkAnswer };

/** Makes links that are missing, issues one anew, or takes one back. */
export const useLinkActs = (sessionId: string): UseMutationResult<void, Error, Act> => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (act: Act) => {
      const path = `/api/sessions/${sessionId}/links`;
      if (act.kind === 'make') await post(path, { boards: act.boards }, 'account');
      else await post(`${path}/${act.link.id}/${act.kind}`, {}, 'account');
    },
    onSettled: () => client.invalidateQueries({ queryKey: keptLinks(sessionId) }),
  });
};
