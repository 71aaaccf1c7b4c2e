import './reception.css';
import { TextInput, Title } from '@mantine/core';
import { searchKey } from '@diemcau/planning';
import { type InvitedUnit, type IssuedSession, type PlanPoint, tableGet } from '@diemcau/session';
import { useState } from 'react';
import { hourText } from '../../time/format.js';
import { TopStrip } from '../../strip/top-strip.js';
import { PaperMenu } from '../paper/paper-menu.js';
import { usePapersKept } from '../paper/kept/use-papers-kept.js';
import { guestsOf } from '../paper/rows/guests.js';
import type { SeatProps } from '../seat/seat-props.js';
import { HallSums } from './hall-sums.js';
import { text } from './text.js';
import { UnitRow } from './unit-row.js';

const ENDED = ['concluded', 'archived', 'cancelled', 'postponed'];

/** Found by the unit's name or by that of somebody it sends, with or without marks. */
const matches = (session: IssuedSession, point: PlanPoint, unit: InvitedUnit, wanted: string): boolean =>
  [unit.name, ...guestsOf(session, point.id, unit).map(({ name }) => name)].some((name) =>
    searchKey(name).includes(wanted),
  );

/** The door of the hall: who of which unit has come. */
export const ReceptionPage = (props: SeatProps): React.ReactNode => {
  const { client, session, line, now } = props;
  const keptAt = usePapersKept(props);
  const [query, setQuery] = useState('');
  const point = session.plan.points.find(({ role }) => role === 'central');
  const { locked } = session.attendance;
  const ended = ENDED.includes(session.lifecycle.current.phase);
  const wanted = searchKey(query);
  const units = point?.units.filter((unit) => matches(session, point, unit, wanted)) ?? [];
  return (
    <div className="reception">
      <TopStrip name={text.seat} session={session} line={line} now={now} />
      <main data-stale={line.kind !== 'online'}>
        <div className="reception-head">
          <Title order={1} size="h3">
            {text.heading}
          </Title>
          <PaperMenu {...{ session, line, now, keptAt }} />
        </div>
        {locked !== null && <p role="status">{text.locked(hourText(locked.at))}</p>}
        {ended && <p role="status">{text.ended}</p>}
        {point === undefined && <p>{text.noHall}</p>}
        {point !== undefined && <HallSums session={session} pointId={point.id} />}
        {point?.units.length === 0 && <p>{text.noUnits}</p>}
        {point !== undefined && point.units.length > 0 && (
          <>
            <TextInput
              size="lg"
              type="search"
              label={text.search}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
            <p role="status" className="quiet">
              {units.length === 0 ? text.notFound : text.found(units.length)}
            </p>
            <ul className="reception-units">
              {units.map((unit) => (
                <UnitRow
                  key={unit.id}
                  client={client}
                  point={point}
                  unit={unit}
                  known={tableGet(session.attendance.points, point.id)}
                  guests={guestsOf(session, point.id, unit)}
                  delegation={tableGet(session.readiness.points, point.id)?.delegations[unit.id]}
                  figuresClosed={ended || locked !== null}
                  ended={ended}
                />
              ))}
            </ul>
          </>
        )}
      </main>
    </div>
  );
};
