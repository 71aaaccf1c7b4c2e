import type { ConferenceView } from '@diemcau/contract';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { get } from '../../live/http.js';

/** The record of a conference, with its sittings. */
export const useConference = (conferenceId: string): UseQueryResult<ConferenceView> =>
  useQuery({
    queryKey: ['conferences', conferenceId],
    queryFn: () => get<ConferenceView>(`/api/conferences/${conferenceId}`, 'account'),
  });
