import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  issuedScene,
  liveScene,
  people,
  play,
  samplePlan,
  type Scene,
  startItem,
  STARTS_AT,
  stateOf,
} from '@diemcau/testing';
import fc from 'fast-check';
import { type AgendaItem, type Plan, deviation, forecastEnd, sessionReport } from '../index.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const reason = 'Chờ đường truyền trực tiếp';
const [first, second] = samplePlan().agenda as readonly [AgendaItem, AgendaItem];

/** Items by their minutes and pins; pins in minutes after the start. */
const planOf = (...items: readonly (readonly [minutes: number, pin: number | null])[]): Plan =>
  samplePlan({
    agenda: items.map(([minutes, pin], place) => ({
      ...first,
      id: `i${place}`,
      minutes,
      pinnedAt: pin === null ? null : STARTS_AT + pin * MINUTE,
    })),
    registrations: [],
  });
const begun = (plan: Plan, late = 0): Scene => {
  const scene = liveScene(plan);
  return play(scene, { ...startItem('i0'), after: STARTS_AT + late * MINUTE - scene.now });
};
const pinsOf = (scene: Scene): readonly (number | null | undefined)[] =>
  stateOf(scene).agenda.items.map(({ pinnedAt }) => pinnedAt);

describe('a pinned item', () => {
  it('is waited for, so the gap before it takes up what others overran', () => {
    const plan = planOf([10, null], [20, 30], [5, null]);
    const onTime = begun(plan);
    expect(forecastEnd(stateOf(onTime), onTime.now)).toBe(STARTS_AT + 55 * MINUTE);
    expect(deviation(stateOf(onTime), onTime.now)).toEqual({ kind: 'on_time' });
    const late = begun(plan, 15);
    expect(deviation(stateOf(late), late.now)).toEqual({ kind: 'on_time' });
    const later = begun(plan, 25);
    expect(forecastEnd(stateOf(later), later.now)).toBe(STARTS_AT + 60 * MINUTE);
    expect(deviation(stateOf(later), later.now)).toEqual({ kind: 'behind', minutes: 5 });
  });

  it('has its printed start in the report', () => {
    const scene = issuedScene(planOf([10, null], [20, 30], [30, 40], [5, -90]));
    const starts = sessionReport(stateOf(scene), scene.now).agenda.map(
      (run) => (run.plannedStart - STARTS_AT) / MINUTE,
    );
    expect(starts).toEqual([0, 30, 40, 40]);
  });

  it('can be pinned and let go by an edit that names both, and no pin is the same as an absent one', () => {
    const scene = issuedScene();
    const edit = (pinnedAt: number | null): Act => ({
      type: 'EditItem',
      by: people.secretary,
      data: { item: { ...second, pinnedAt }, reason },
    });
    expect(() => play(scene, edit(null))).toThrow('NOTHING_CHANGED');
    const pinned = play(scene, edit(STARTS_AT + 90 * MINUTE));
    expect(stateOf(pinned).plan.changes.at(-1)).toMatchObject({
      before: "Nội dung discussion · 60'",
      after: "Nội dung discussion · 60' · 09:30 18/01/2024",
    });
    expect(pinsOf(play(pinned, edit(null)))[1]).toBeNull();
  });

  it('moves with a sitting that is held on another day, told as a change of its own', () => {
    const scene = play(
      issuedScene(planOf([10, null], [20, 30])),
      { type: 'PostponeSession', by: people.chair, data: { reason } },
      {
        type: 'RescheduleSession',
        by: people.organizer,
        data: { startsAt: STARTS_AT - DAY + HOUR, endsAt: STARTS_AT - DAY + 4 * HOUR, reason },
      },
    );
    expect(pinsOf(scene)).toEqual([null, STARTS_AT - DAY + 90 * MINUTE]);
    expect(stateOf(scene).plan.changes.at(-1)).toMatchObject({
      kind: 'agenda',
      before: 'Nội dung opening · 08:30 18/01/2024',
      after: 'Nội dung opening · 09:30 17/01/2024',
    });
  });

  it('keeps its hour when the sitting begins a little later', () => {
    const scene = play(issuedScene(planOf([10, null], [20, 30])), {
      type: 'ChangeSchedule',
      by: people.organizer,
      data: { startsAt: STARTS_AT + 15 * MINUTE, endsAt: STARTS_AT + 3 * HOUR, reason },
    });
    expect(pinsOf(scene)).toEqual([null, STARTS_AT + 30 * MINUTE]);
  });
});

describe('the forecast with any pins', () => {
  const minutes = fc.integer({ min: 0, max: 90 });
  const items = fc.array(fc.tuple(minutes, fc.option(fc.integer({ min: -2_000, max: 2_000 }))), {
    minLength: 1,
    maxLength: 8,
  });

  it('is never earlier than now, and never earlier again while nothing else changes', () => {
    const span = fc.nat(400 * MINUTE);
    fc.assert(
      fc.property(items, fc.boolean(), span, span, (agenda, started, a, b) => {
        const plan = planOf(...agenda);
        const scene = started ? begun(plan) : issuedScene(plan);
        const [earlier, later] = [scene.now + a, scene.now + a + b];
        const [sooner, then] = [forecastEnd(stateOf(scene), earlier), forecastEnd(stateOf(scene), later)];
        expect(sooner).toBeGreaterThanOrEqual(earlier);
        expect(then).toBeGreaterThanOrEqual(sooner);
      }),
    );
  });

  it('waits for every pin to come, and is on time as long as the start is', () => {
    fc.assert(
      fc.property(items, (agenda) => {
        const scene = begun(planOf(...agenda));
        const end = forecastEnd(stateOf(scene), scene.now);
        const waited = agenda.slice(1).map(([length, pin]) => STARTS_AT + ((pin ?? 0) + length) * MINUTE);
        for (const least of waited) expect(end).toBeGreaterThanOrEqual(least);
        if ((agenda[0]![1] ?? 0) <= 0) expect(deviation(stateOf(scene), scene.now)).toEqual({ kind: 'on_time' });
      }),
    );
  });
});
