import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SectionProps } from '../../section-props.js';
import { NO_CHANGE } from '../choice-draft.js';
import { ChosenPane } from '../chosen-pane.js';
import { ParticipationDialog } from '../participation/participation-dialog.js';
import type { PlanPointView } from '../queries.js';
import { useChosenPoints } from '../use-chosen-points.js';
import { AddPointDialog } from './add-point-dialog.js';
import { RemovePointDialog } from './remove-point-dialog.js';
import { text } from './text.js';

interface Props extends SectionProps {
  readonly points: readonly PlanPointView[];
}

type Dialog = { readonly kind: 'add' } | { readonly kind: 'edit' | 'remove'; readonly pointId: string } | null;

/** Who takes part in an issued sitting; every change is a correction with a reason. */
export const DayPane = ({ session, sessionId, points }: Props): React.ReactNode => {
  const [dialog, setDialog] = useState<Dialog>(null);
  const shown = useChosenPoints(points, NO_CHANGE, '');
  const close = (): void => setDialog(null);
  const point = dialog === null || dialog.kind === 'add' ? undefined : points.find(({ id }) => id === dialog.pointId);
  return (
    <>
      <div className="points-tools">
        <p className="points-grow points-lines">{text.issued}</p>
        <Button onClick={() => setDialog({ kind: 'add' })}>{text.add}</Button>
      </div>
      <div className="points-panes points-single">
        <ChosenPane
          points={shown}
          draft={NO_CHANGE}
          count={points.length}
          onEdit={(pointId) => setDialog({ kind: 'edit', pointId })}
          onRemove={(pointId) => setDialog({ kind: 'remove', pointId })}
        />
      </div>
      {dialog?.kind === 'add' && <AddPointDialog sessionId={sessionId} points={points} onClose={close} />}
      {dialog?.kind === 'edit' && point !== undefined && (
        <ParticipationDialog session={session} point={point} onClose={close} />
      )}
      {dialog?.kind === 'remove' && point !== undefined && (
        <RemovePointDialog sessionId={sessionId} point={point} onClose={close} />
      )}
    </>
  );
};
