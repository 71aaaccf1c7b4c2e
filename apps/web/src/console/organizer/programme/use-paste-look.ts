import type { PasteProgrammeView } from '@diemcau/contract';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { post } from '../../../live/http.js';

export type PasteMode = 'merge' | 'replace';
export type PasteColumns = PasteProgrammeView['columns'];

interface Look {
  /** What the columns hold; null lets the service find out. */
  readonly columns: PasteColumns | null;
  readonly as: PasteMode;
}

/** What a pasted table would make of the programme; nothing is written. */
export const usePasteLook = (sessionId: string, pasted: string): UseMutationResult<PasteProgrammeView, Error, Look> =>
  useMutation({
    mutationFn: ({ columns, as }: Look) => {
      const mapping = columns?.flatMap(({ column, field }) => (field === null ? [] : [{ column, field }]));
      const body = { text: pasted, mode: as, ...(mapping === undefined ? {} : { mapping }) };
      return post<PasteProgrammeView>(`/api/sessions/${sessionId}/programme/paste`, body, 'account');
    },
  });
