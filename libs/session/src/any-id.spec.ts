import { describe, expect, it } from '@jest/globals';
import { type Act, randomStory, type Scene, stateOf, told } from '@diemcau/testing';
import fc from 'fast-check';
import { counts } from './counts.js';
import { evolve } from './evolve.js';
import { forecastEnd, itemElapsed } from './agenda/forecast.js';
import { talkTime } from './floor/floor.rules.js';
import { publishers } from './publishing.js';
import { sessionReport } from './report/session-report.js';
import { type SessionState, unissued } from './session.state.js';
import { view } from './view.js';

/** Ids of the stories, each with a name that every object of JavaScript already answers to; in the order of the alphabet, as ties are. */
const NAMES = new Map([
  ['ham-yen', 'constructor'],
  ['minh-khuong', 'hasOwnProperty'],
  ['na-hang', 'isPrototypeOf'],
  ['u-ham-yen', 'toLocaleString'],
  ['u-minh-khuong', 'toString'],
  ['opening', 'constructor'],
  ['discussion', 'toString'],
  ['awards', 'valueOf'],
  ['e1', 'constructor'],
  ['e2', 'hasOwnProperty'],
  ['paper-1', 'toString'],
  ['paper-2', 'valueOf'],
  ['merit', 'toString'],
  ['commendation', 'constructor'],
  ['i1', 'constructor'],
  ['i2', 'toString'],
  ['i3', 'valueOf'],
  // No such name stands behind the last one.
  ['o1', 'z1'],
]);
/** Keys whose text is no id, though it may look like one. */
const NO_IDS = new Set(['kind', 'form', 'type', 'state', 'phase', 'cmdType']);

/** Records that have ids for keys. */
const BY_ID = new Set(['back', 'carriers', 'muted']);

const renamedKeys = (record: object): object =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [NAMES.get(id) ?? id, value as unknown]));

const renamed = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (key, part: unknown) => {
    if (typeof part === 'object' && part !== null && BY_ID.has(key)) return renamedKeys(part);
    return typeof part === 'string' && !NO_IDS.has(key) ? (NAMES.get(part) ?? part) : part;
  }) as Value;

const renamedScene = (scene: Scene): Scene => {
  const events = renamed(scene.events);
  return { ...scene, events, state: events.reduce<SessionState>(evolve, unissued) };
};

/** What people read of a session: everything that looks something up by its id. */
const readings = (scene: Scene): unknown => {
  const state = stateOf(scene);
  const { now } = scene;
  return [
    scene.events,
    sessionReport(state, now),
    counts(state),
    Object.entries(talkTime(state, now)),
    [...publishers(state)],
    [itemElapsed(state, now), forecastEnd(state, now)],
    Object.keys((view(state, { kind: 'public' }) as typeof state).floor.entries),
  ];
};

describe('an id', () => {
  it('may be any word: a session goes the same way whatever its points, items, turns and units are called', () => {
    fc.assert(
      fc.property(randomStory, ({ start, acts }) => {
        const plain = told({ start, acts });
        const other = told({ start: renamedScene(start), acts: renamed<readonly Act[]>(acts) });
        expect(readings(other)).toEqual(renamed(readings(plain)));
      }),
      { numRuns: 150 },
    );
  });
});
