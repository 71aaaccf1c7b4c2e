import type { SessionOutline } from '@diemcau/contract';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { patch } from '../../../../live/http.js';
import { KEPT, type PlanPointView } from '../queries.js';
import { sendCommand } from '../../send-command.js';
import type { InvitedUnitView } from './units-form.js';

interface Wish {
  readonly units: readonly InvitedUnitView[];
  readonly mode: PlanPointView['mode'];
  readonly reason: string;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Of an issued sitting only what differs is sent: a command without a change would be refused. */
const correct = async (sessionId: string, point: PlanPointView, { units, mode, reason }: Wish): Promise<void> => {
  const pointId = point.id;
  if (!isSame(units, point.units)) await sendCommand(sessionId, 'ChangeInvitedUnits', { pointId, units, reason });
  if (mode !== point.mode) await sendCommand(sessionId, 'ChangePointMode', { pointId, mode, via: point.via });
};

/** Saves how a point takes part: of a draft as it is, of an issued sitting as a correction. */
export const useParticipation = (
  session: SessionOutline,
  point: PlanPointView,
  onDone: () => void,
): UseMutationResult<void, Error, Wish> => {
  const client = useQueryClient();
  const { id, version, status } = session;
  return useMutation({
    mutationFn: async (wish: Wish) => {
      if (status !== 'draft') return correct(id, point, wish);
      const put = [{ pointId: point.id, units: wish.units, mode: wish.mode }];
      await patch(`/api/sessions/${id}/participations`, { version, put }, 'account');
    },
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: KEPT.session(id) }),
  });
};
