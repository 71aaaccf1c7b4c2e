import './calendar.css';
import type { CalendarAnswer } from '@diemcau/contract';
import { dayOf } from '@diemcau/planning';
import { Button, Group } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { get } from '../../../live/http.js';
import { hourText } from '../../../time/format.js';
import { Loaded } from '../loaded.js';
import { nextMonth, weeksOf } from './month.js';
import { text } from './text.js';

type Day = CalendarAnswer['days'][number];
type Sitting = CalendarAnswer['sittings'][number];

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const FRIDAY = 5;

/** What is special about a day: off in the week, or worked at the end of it. */
const special = ({ weekday, working }: Day): string | null => {
  if (weekday <= FRIDAY) return working ? null : text.off;
  return working ? text.working : null;
};

interface CellProps {
  readonly day: Day;
  readonly sittings: readonly Sitting[];
  readonly kind: 'today' | 'other' | 'plain';
}

const DayCell = ({ day, sittings, kind }: CellProps): React.ReactNode => (
  <li data-kind={kind} data-working={day.working}>
    <time dateTime={day.day}>{Number(day.day.slice(8))}</time>
    {special(day) !== null && <span className="quiet"> {special(day)}</span>}
    {sittings.map(({ id, conferenceId, conferenceTitle, startsAt, status }) => (
      <Link key={id} to={`/quan-tri/hoi-nghi/${conferenceId}`} data-status={status}>
        {hourText(startsAt)} {conferenceTitle}
      </Link>
    ))}
  </li>
);

/** The month on one page, weeks from Monday on. */
export const CalendarPage = (): React.ReactNode => {
  const today = dayOf(Date.now());
  const [month, setMonth] = useState(today.slice(0, 7));
  const { from, to } = weeksOf(month);
  const query = useQuery({
    queryKey: ['calendar', month],
    placeholderData: keepPreviousData,
    queryFn: () => get<CalendarAnswer>(`/api/calendar?from=${from}&to=${to}`, 'account'),
  });
  const [year = 0, of = 0] = month.split('-').map(Number);
  const kindOf = (day: string): CellProps['kind'] =>
    day === today ? 'today' : day.startsWith(month) ? 'plain' : 'other';
  return (
    <>
      <Group justify="space-between">
        <h1>{text.heading(of, year)}</h1>
        <Group gap="xs">
          <Button variant="default" onClick={() => setMonth(nextMonth(month, -1))}>
            {text.earlier}
          </Button>
          <Button variant="default" onClick={() => setMonth(today.slice(0, 7))}>
            {text.today}
          </Button>
          <Button variant="default" onClick={() => setMonth(nextMonth(month, 1))}>
            {text.later}
          </Button>
        </Group>
      </Group>
      <Loaded query={query}>
        {({ days, sittings }) => {
          const byId = new Map(sittings.map((sitting) => [sitting.id, sitting]));
          return (
            <>
              <div className="month month-head" aria-hidden="true">
                {WEEKDAYS.map((weekday) => (
                  <span key={weekday}>{text.days[weekday]}</span>
                ))}
              </div>
              <ol className="month">
                {days.map((day) => (
                  <DayCell
                    key={day.day}
                    day={day}
                    kind={kindOf(day.day)}
                    sittings={day.sittings.flatMap((id) => byId.get(id) ?? [])}
                  />
                ))}
              </ol>
            </>
          );
        }}
      </Loaded>
    </>
  );
};
