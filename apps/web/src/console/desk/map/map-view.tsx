import { memo } from 'react';
import { CELL_STATES, SHAPES } from '../state/cell-state.js';
import type { PointFact } from '../state/point-fact.js';
import { text } from '../text.js';
import { CanvasCells } from './canvas-cells.js';
import { DomCells } from './dom-cells.js';
import { groupsOf } from './groups.js';
import { useCalm } from './use-calm.js';

interface Props {
  readonly facts: readonly PointFact[];
  readonly onOpen: (pointId: string) => void;
}

/** Above this, cells are painted. */
const MAX_BUTTONS = 3_000;

const MapGroups = memo(({ facts, onOpen }: Props): React.ReactNode => {
  const Cells = facts.length > MAX_BUTTONS ? CanvasCells : DomCells;
  return groupsOf(facts).map(({ name, facts: members, counts }) => (
    <section key={name ?? ''} className="map-group">
      <h2>
        {name ?? text.noGroup} <span className="quiet">({text.points(members.length)})</span>
      </h2>
      <ul className="map-counts">
        {counts.map(([state, count]) => (
          <li key={state} data-state={state}>
            {SHAPES[state]} {text.states[state]}: {count}
          </li>
        ))}
      </ul>
      <Cells label={text.mapOf(name ?? text.noGroup)} facts={members} onOpen={onOpen} />
    </section>
  ));
});

/** Every point as one cell, by group: counts first, the legend always in sight. */
export const MapView = ({ facts, onOpen }: Props): React.ReactNode => (
  <div className="desk-map">
    <ul className="legend" aria-label={text.legend}>
      {CELL_STATES.map((state) => (
        <li key={state}>
          <span className="cell" data-state={state} aria-hidden="true">
            {SHAPES[state]}
          </span>
          {text.states[state]}
        </li>
      ))}
    </ul>
    <div className="desk-scroll" tabIndex={0} role="region" aria-label={text.tabs.map}>
      <MapGroups facts={useCalm(facts)} onOpen={onOpen} />
    </div>
  </div>
);
