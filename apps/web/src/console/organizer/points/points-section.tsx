import './points.css';
import { Button } from '@mantine/core';
import type { SectionProps } from '../section-props.js';
import { DayPane } from './day/day-pane.js';
import { DraftPane } from './draft-pane.js';
import { useSessionPoints } from './queries.js';
import { text } from './text.js';

/** O4: which bridge points take part; before the sitting is issued a choice, afterwards corrections with their reasons. */
export const PointsSection = (props: SectionProps): React.ReactNode => {
  const points = useSessionPoints(props.sessionId);
  if (points.isPending) return <p role="status">{text.loading}</p>;
  if (points.isError)
    return (
      <p role="alert">
        {text.failed}{' '}
        <Button size="compact-sm" onClick={() => void points.refetch()}>
          {text.again}
        </Button>
      </p>
    );
  return props.session.status === 'draft' ? (
    <DraftPane {...props} points={points.data} />
  ) : (
    <DayPane {...props} points={points.data} />
  );
};
