import type { LatePointAnswer } from '@diemcau/contract';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { post } from '../../../../live/http.js';
import { KEPT } from '../queries.js';

export interface LatePointDraft {
  readonly kind: 'known' | 'new';
  readonly pointId: string | null;
  readonly name: string;
  readonly unitName: string;
  readonly parentId: string | null;
  readonly technician: string;
  readonly phone: string;
  readonly summoned: number;
  readonly reason: string;
}

export const NO_LATE_POINT: LatePointDraft = {
  ...{ kind: 'known', pointId: null, name: '', unitName: '', parentId: null },
  ...{ technician: '', phone: '', summoned: 0, reason: '' },
};

/** Whether enough is filled in to add the point. */
export const whole = ({ kind, pointId, name, unitName, reason }: LatePointDraft): boolean =>
  reason.trim() !== '' && (kind === 'known' ? pointId !== null : name.trim() !== '' && unitName.trim() !== '');

const bodyOf = (draft: LatePointDraft): object => {
  const { kind, pointId, summoned, reason, parentId } = draft;
  if (kind === 'known') return { pointId, summoned, reason };
  const [name, unit, technician, phone] = [draft.name, draft.unitName, draft.technician, draft.phone].map((field) =>
    field.trim(),
  );
  return {
    new: {
      name,
      parentId,
      technician: technician === '' ? null : { name: technician, phone: phone === '' ? null : phone },
    },
    units: [{ name: unit, summoned }],
    reason,
  };
};

/** Adds a point to an issued sitting and makes its link. */
export const useLatePoint = (sessionId: string): UseMutationResult<LatePointAnswer, Error, LatePointDraft> => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: LatePointDraft) =>
      post<LatePointAnswer>(`/api/sessions/${sessionId}/points`, bodyOf(draft), 'account'),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: KEPT.session(sessionId) });
      await client.invalidateQueries({ queryKey: KEPT.registry });
    },
  });
};
