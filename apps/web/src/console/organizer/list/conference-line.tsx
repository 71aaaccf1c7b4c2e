import type { CloneView, ConferenceRow } from '@diemcau/contract';
import { Badge, Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { post } from '../../../live/http.js';
import { dayTimeText } from '../day-time-text.js';
import { problemText } from '../problem-text.js';
import { text as office } from '../text.js';
import { listedSitting } from './conference-groups.js';
import { text } from './text.js';

interface Props {
  readonly row: ConferenceRow;
  readonly now: number;
  /** What it collides with. */
  readonly overlap: string | null;
}

/** One conference: when, what, who chairs, how many points have confirmed. */
export const ConferenceLine = ({ row, now, overlap }: Props): React.ReactNode => {
  const sitting = listedSitting(row, now);
  const navigate = useNavigate();
  const kept = useQueryClient();
  const clone = useMutation({
    mutationFn: () =>
      post<CloneView>(`/api/conferences/${row.id}/clone`, { title: text.cloned(row.title).slice(0, 1_000) }, 'account'),
    onSuccess: ({ conference }) => {
      void kept.invalidateQueries({ queryKey: ['conferences'] });
      void navigate({ to: `/quan-tri/hoi-nghi/${conference.id}` });
    },
  });
  return (
    <li>
      <time className="conference-time">{sitting === null ? text.noSession : dayTimeText(sitting.startsAt)}</time>
      <div className="conference-what">
        <Link to={`/quan-tri/hoi-nghi/${row.id}`}>{row.title}</Link>
        <span className="quiet">
          {[sitting?.hall, sitting?.chairs[0] === undefined ? null : text.chair(sitting.chairs[0])]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {overlap !== null && <span className="conference-warning">▲ {text.overlap(overlap)}</span>}
        {clone.isError && <span role="alert">{problemText(clone.error)}</span>}
      </div>
      <span>{sitting !== null && text.confirmed(sitting.confirmed, sitting.points)}</span>
      <Badge variant="outline" size="lg" tt="none">
        {office.status[row.status]}
      </Badge>
      <Button variant="default" loading={clone.isPending} onClick={() => clone.mutate()}>
        {text.clone}
      </Button>
    </li>
  );
};
