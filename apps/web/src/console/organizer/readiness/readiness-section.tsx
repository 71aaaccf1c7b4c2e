import './readiness.css';
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { hourText } from '../../../time/format.js';
import type { SectionProps } from '../section-props.js';
import { Countdown } from './countdown.js';
import { ReadinessFilters } from './readiness-filters.js';
import { ReadinessLadder } from './readiness-ladder.js';
import { ReadinessSums } from './readiness-sums.js';
import { ReadinessTable } from './readiness-table.js';
import { RemindDialog } from './remind-dialog.js';
import { text } from './text.js';
import { MOST_LINES, NO_FILTER, useReadiness } from './use-readiness.js';

const SEARCH_MS = 200;

/** O6: who is ready, who is not and whom to telephone; the worst first, and always up to date. */
export const ReadinessSection = ({ conferenceId, sessionId, session }: SectionProps): React.ReactNode => {
  const issued = session.status !== 'draft';
  const [filter, setFilter] = useState(NO_FILTER);
  const [wanted] = useDebouncedValue(filter, SEARCH_MS);
  const [reminds, setReminds] = useState(false);
  const { data, isError, dataUpdatedAt, refetch } = useReadiness(sessionId, wanted, issued);
  if (!issued) return <p className="quiet">{text.draft}</p>;
  if (data === undefined)
    return isError ? (
      <p role="alert">
        {text.failed} <Button onClick={() => void refetch()}>{text.again}</Button>
      </p>
    ) : (
      <p role="status">{text.loading}</p>
    );
  const left = data.found - data.lines.length;
  return (
    <div className="readiness" data-stale={isError}>
      <div className="points-tools">
        <Countdown deadline={data.deadline} at={data.at} seenAt={dataUpdatedAt} />
        <span className="points-grow quiet">
          {isError ? text.stale(hourText(data.at)) : text.asOf(hourText(data.at))}
        </span>
        <Button variant="default" onClick={() => window.print()}>
          {text.print}
        </Button>
        <Button onClick={() => setReminds(true)}>{text.remind}</Button>
      </div>
      <ReadinessLadder total={data.total} chosen={filter.step} onChoose={(step) => setFilter({ ...filter, step })} />
      <ReadinessFilters filter={filter} view={data} onChange={setFilter} />
      <p className="points-lines" role="status">
        {data.found === 0 ? text.nothing : text.found(data.found)}
      </p>
      {data.lines.length > 0 && <ReadinessTable lines={data.lines} />}
      {left > 0 && data.lines.length < MOST_LINES && (
        <Button variant="default" onClick={() => setFilter({ ...filter, limit: MOST_LINES })}>
          {text.more(left)}
        </Button>
      )}
      <ReadinessSums view={data} />
      {reminds && <RemindDialog conferenceId={conferenceId} sessionId={sessionId} onClose={() => setReminds(false)} />}
    </div>
  );
};
