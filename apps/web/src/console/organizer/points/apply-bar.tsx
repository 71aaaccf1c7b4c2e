import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { isChanged } from './choice-draft.js';
import { problemText } from '../problem-text.js';
import { text } from './text.js';
import type { ChoiceState } from './use-choice.js';

interface Props {
  readonly choice: ChoiceState;
  /** Units without a point among those chosen. */
  readonly missing: number;
}

const MOST_SUMMONED = 100_000;

/** What would change, and the one press that does it. */
export const ApplyBar = ({ choice, missing }: Props): React.ReactNode => {
  const { draft, apply, discard } = choice;
  const [summoned, setSummoned] = useState(0);
  const changed = isChanged(draft);
  return (
    <div className="points-bar" role="group" aria-label={text.apply}>
      <p role="status">
        {changed && <strong>{text.pending(draft.added.size, draft.removed.size)}</strong>}
        {changed && missing > 0 && <span> · {text.toRegister(missing)}</span>}
        {!changed && apply.isSuccess && text.applied(apply.data.pointCount)}
      </p>
      {apply.isError && <p role="alert">{problemText(apply.error)}</p>}
      <NumberInput
        label={text.summonedEach}
        min={0}
        max={MOST_SUMMONED}
        value={summoned}
        onChange={(value) => setSummoned(Number(value) || 0)}
        allowDecimal={false}
        disabled={draft.added.size === 0}
        w="16rem"
      />
      <Button variant="default" disabled={!changed || apply.isPending} onClick={discard}>
        {text.discard}
      </Button>
      <Button disabled={!changed} loading={apply.isPending} onClick={() => apply.mutate(summoned)}>
        {text.apply}
      </Button>
    </div>
  );
};
