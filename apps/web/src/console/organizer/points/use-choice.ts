import type { SessionOutline } from '@diemcau/contract';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { SectionProps } from '../section-props.js';
import { applyChoice } from './apply-choice.js';
import { type ChoiceDraft, NO_CHANGE, changeTo, chosenWith } from './choice-draft.js';
import { KEPT, type PlanPointView, useRegistry, useUnits } from './queries.js';

export interface ChoiceState {
  readonly saved: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly draft: ChoiceDraft;
  readonly choose: (wanted: ReadonlySet<string>) => void;
  readonly discard: () => void;
  readonly apply: UseMutationResult<SessionOutline, Error, number>;
}

/** The choice of points of a draft: what is saved, what is changed, and how it is applied. */
export const useChoice = ({ session }: SectionProps, points: readonly PlanPointView[], date: string): ChoiceState => {
  const client = useQueryClient();
  const registry = useRegistry();
  const units = useUnits(date);
  const saved = useMemo(() => new Set(points.map(({ id }) => id)), [points]);
  const [draft, setDraft] = useState(NO_CHANGE);
  const chosen = useMemo(() => chosenWith(saved, draft), [saved, draft]);
  const apply = useMutation({
    mutationFn: (summoned: number) =>
      applyChoice({
        ...{ sessionId: session.id, version: session.version, hall: session.hall, saved, draft, date, summoned },
        units: units.data ?? [],
        points: registry.data ?? [],
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: KEPT.points(session.id) });
      setDraft(NO_CHANGE);
    },
    // After a refusal too: it may be because of what somebody else has changed meanwhile.
    onSettled: () =>
      Promise.all([KEPT.session(session.id), KEPT.registry].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  return {
    ...{ saved, chosen, draft, apply },
    choose: (wanted) => {
      apply.reset();
      setDraft(changeTo(saved, wanted));
    },
    discard: () => setDraft(NO_CHANGE),
  };
};
