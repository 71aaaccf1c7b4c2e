import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  ask,
  floorScene,
  issuedScene,
  liveScene,
  people,
  play,
  refusalOf,
  samplePlan,
  type Scene,
  startItem,
  STARTS_AT,
  stateOf,
} from '@diemcau/testing';
import fc from 'fast-check';
import { deviation, forecastEnd, itemElapsed } from '../index.js';

const MINUTE = 60_000;
const reason = 'Thêm một nội dung';
const item = samplePlan().agenda[1]!;
const order = (scene: Scene): readonly string[] => stateOf(scene).agenda.items.map(({ id }) => id);
const end = (itemId: string, after = 1_000): Act => ({
  type: 'EndItem',
  by: people.mc,
  after,
  data: { itemId, stopSpeakers: false },
});
const begin = (itemId: string, after: number): Act => ({ ...startItem(itemId), after });

describe('the programme as it runs', () => {
  it('has one item on at a time; the next one ends it', () => {
    const scene = play(liveScene(), startItem('opening'), begin('discussion', 12 * MINUTE));
    const { currentId, progress } = stateOf(scene).agenda;
    expect(currentId).toBe('discussion');
    expect(progress['opening']).toMatchObject({
      endedAt: scene.now,
      watch: { usedMs: 12 * MINUTE, runningSince: null },
    });
    expect(progress['discussion']?.startedAt).toBe(scene.now);
  });

  it('takes an item up again that was ended by mistake, with its time', () => {
    const scene = play(liveScene(), startItem('opening'), end('opening', 3 * MINUTE), begin('opening', MINUTE));
    expect(itemElapsed(stateOf(scene), scene.now + MINUTE)).toBe(4 * MINUTE);
    expect(stateOf(scene).agenda.progress['opening']?.endedAt).toBeNull();
  });

  it('gives the item that is on more time, which the plan it is compared with does not get', () => {
    const extend = (minutes: number): Act => ({
      type: 'ExtendItem',
      by: people.chair,
      data: { itemId: 'opening', minutes },
    });
    const scene = play(liveScene(), startItem('opening'));
    const before = forecastEnd(stateOf(scene), scene.now);
    const longer = play(scene, extend(120));
    expect(forecastEnd(stateOf(longer), scene.now)).toBe(before + 120 * MINUTE);
    expect(deviation(stateOf(longer), scene.now)).toMatchObject({ kind: 'behind' });
    expect(stateOf(longer).plan.changes).toEqual(stateOf(scene).plan.changes);
    expect(forecastEnd(stateOf(play(longer, extend(-120))), scene.now)).toBe(before);
    expect(refusalOf(scene, extend(-20))).toBe('NOTHING_CHANGED');
    expect(refusalOf(play(scene, end('opening')), extend(5))).toBe('NO_CURRENT_ITEM');
  });

  it('leaves breaks and outages out of the clock of its item', () => {
    const scene = play(
      liveScene(),
      startItem('opening'),
      { type: 'PauseSession', by: people.chair, after: MINUTE, data: { reason: 'Giải lao' } },
      { type: 'ResumeSession', by: people.chair, after: 20 * MINUTE, data: {} },
    );
    const { now } = scene;
    const away = play(scene, {
      type: 'RecordOutage',
      by: people.system,
      after: 2 * MINUTE,
      data: { incidentId: 'o1', from: now + 30_000, to: now + 90_000 },
    });
    expect(itemElapsed(stateOf(away), away.now)).toBe(2 * MINUTE);
  });

  it('keeps those who wait for an ended item in their places', () => {
    const scene = play(floorScene(), ask('ham-yen'), startItem('discussion'));
    expect(stateOf(scene).floor.queue).toEqual(['e-ham-yen']);
    expect(stateOf(scene).floor.entries['e-ham-yen']).toMatchObject({ state: 'waiting', itemId: 'opening' });
  });

  it('says when a thing happened that the secretary enters after an outage', () => {
    const scene = play(
      liveScene(),
      {
        type: 'RecordOutage',
        by: people.system,
        after: 2 * MINUTE,
        data: { incidentId: 'o1', from: STARTS_AT, to: STARTS_AT + MINUTE },
      },
      { ...startItem('opening'), by: people.secretary, occurredAt: STARTS_AT + 30_000 },
    );
    expect(scene.events.at(-1)).toMatchObject({ at: scene.now, occurredAt: STARTS_AT + 30_000 });
    expect(stateOf(scene).agenda.progress['opening']?.startedAt).toBe(STARTS_AT + 30_000);
    expect(itemElapsed(stateOf(scene), scene.now)).toBe(0);
  });
});

describe('a change of the programme', () => {
  it('adds, moves, edits and removes what has not begun, each told with its reason', () => {
    const scene = play(
      liveScene(samplePlan(), startItem('opening')),
      { type: 'AddItem', by: people.organizer, data: { item: { ...item, id: 'new' }, beforeId: 'awards', reason } },
      { type: 'MoveItem', by: people.chair, data: { itemId: 'end', beforeId: 'new', reason } },
      { type: 'EditItem', by: people.secretary, data: { item: { ...item, minutes: 45 }, reason } },
      { type: 'RemoveItem', by: people.chair, data: { itemId: 'awards', reason } },
    );
    expect(order(scene)).toEqual(['opening', 'discussion', 'end', 'new']);
    expect(stateOf(scene).plan.changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['agenda', '', "Nội dung discussion · 60'"],
      ['agenda', '5. Nội dung end', '3. Nội dung end'],
      ['agenda', "Nội dung discussion · 60'", "Nội dung discussion · 45'"],
      ['agenda', 'Nội dung awards', ''],
    ]);
  });

  it('keeps papers registered for a removed item as written contributions', () => {
    const scene = play(issuedScene(), {
      type: 'RemoveItem',
      by: people.organizer,
      data: { itemId: 'discussion', reason },
    });
    expect(stateOf(scene).floor.entries['paper-1']?.state).toBe('written');
  });
});

describe('the forecast of the end', () => {
  it('starts with the programme and moves with what really happens', () => {
    const issued = issuedScene();
    const programme = STARTS_AT + 95 * MINUTE;
    expect(forecastEnd(stateOf(issued), issued.now)).toBe(programme);
    const late = play(liveScene(), begin('opening', STARTS_AT + 15 * MINUTE - liveScene().now));
    expect(forecastEnd(stateOf(late), late.now)).toBe(programme + 15 * MINUTE);
    expect(deviation(stateOf(late), late.now)).toEqual({ kind: 'behind', minutes: 15 });
    const quick = play(late, begin('discussion', 2 * MINUTE), begin('end', 20 * MINUTE));
    expect(deviation(stateOf(quick), quick.now)).toEqual({ kind: 'ahead', minutes: 53 });
  });

  it('is on time at the start, and the true end once concluded', () => {
    const onTime = play(liveScene(), begin('opening', STARTS_AT - liveScene().now));
    expect(deviation(stateOf(onTime), onTime.now)).toEqual({ kind: 'on_time' });
    const over = play(onTime, { type: 'ConcludeSession', by: people.chair, data: {} });
    expect(forecastEnd(stateOf(over), over.now + 60 * MINUTE)).toBe(over.now);
  });

  it('is never in the past and never goes back by itself', () => {
    const scenes = [
      issuedScene(),
      liveScene(),
      play(liveScene(), startItem('opening')),
      play(liveScene(), startItem('opening'), { type: 'PauseSession', by: people.chair, data: { reason: '' } }),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...scenes), fc.nat(200 * MINUTE), fc.nat(200 * MINUTE), (scene, a, b) => {
        const [earlier, later] = [scene.now + a, scene.now + a + b];
        const [first, second] = [forecastEnd(stateOf(scene), earlier), forecastEnd(stateOf(scene), later)];
        expect(first).toBeGreaterThanOrEqual(earlier);
        expect(second).toBeGreaterThanOrEqual(first);
      }),
    );
  });

  it('expects an item without planned minutes to take none, and one that runs over to end any moment', () => {
    const [first, ...rest] = samplePlan().agenda;
    const scene = liveScene(samplePlan({ agenda: [{ ...first!, minutes: 0 }, ...rest] }), startItem('opening'));
    const { startsAt } = stateOf(scene).plan.header;
    const begun = scene.now;
    expect(forecastEnd(stateOf(scene), begun)).toBe(begun + 85 * MINUTE);
    expect(forecastEnd(stateOf(scene), begun + 7 * MINUTE)).toBe(begun + 92 * MINUTE);
    expect(deviation(stateOf(scene), startsAt + 7 * MINUTE)).toEqual({ kind: 'behind', minutes: 7 });
  });
});
