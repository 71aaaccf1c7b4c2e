import { Button, Group } from '@mantine/core';
import { hourText } from '../../../time/format.js';
import { problemText } from '../problem-text.js';
import { text } from './text.js';
import type { Draft } from './use-draft.js';

/** Whether what was typed is safe, and what to do where it is not. */
export const SavingLine = ({
  saving,
  keepMine,
  takeTheirs,
  retry,
}: Pick<Draft<object>, 'saving' | 'keepMine' | 'takeTheirs' | 'retry'>): React.ReactNode => (
  <div role="status" className="saving" data-kind={saving.kind}>
    {saving.kind === 'waiting' && text.saving.waiting}
    {saving.kind === 'saved' && `✓ ${text.saving.saved(hourText(saving.at))}`}
    {saving.kind === 'conflict' && (
      <Group gap="xs">
        <strong>▲ {text.saving.conflict(saving.by)}</strong>
        <Button size="compact-md" onClick={keepMine}>
          {text.saving.mine}
        </Button>
        <Button size="compact-md" variant="default" onClick={takeTheirs}>
          {text.saving.theirs}
        </Button>
      </Group>
    )}
    {saving.kind === 'failed' && (
      <Group gap="xs">
        <strong>✕ {text.saving.failed(problemText(saving.error))}</strong>
        <Button size="compact-md" variant="default" onClick={retry}>
          {text.saving.again}
        </Button>
      </Group>
    )}
  </div>
);
