import { describe, expect, it } from '@jest/globals';
import { issuedScene, stateOf } from '@diemcau/testing';
import type { IssuedSession } from '../session.state.js';
import { attendanceByGroup } from './attendance-groups.js';

const grouped = (state: IssuedSession, groups: Readonly<Record<string, string>>): IssuedSession => ({
  ...state,
  plan: { ...state.plan, points: state.plan.points.map((point) => ({ ...point, group: groups[point.id] ?? null })) },
});

describe('attendance by group', () => {
  it('adds up the groups of the organizer, and the points that are in none', () => {
    const state = grouped(stateOf(issuedScene()), { 'ham-yen': 'Cụm số 1', 'na-hang': 'Cụm số 2' });
    const groups = attendanceByGroup(state);
    expect(groups.map(({ name, points }) => [name, points])).toEqual(
      expect.arrayContaining([
        ['Cụm số 1', 1],
        ['Cụm số 2', 1],
      ]),
    );
    expect(groups.reduce((sum, { points }) => sum + points, 0)).toBe(state.plan.points.length);
  });

  it('goes by the points above others where there are no groups', () => {
    const state = grouped(stateOf(issuedScene()), {});
    const names = attendanceByGroup(state).map(({ name }) => name);
    expect(names).toContain(state.plan.points.find(({ id }) => id === 'ham-yen')?.name);
    expect(names).not.toContain(state.plan.points.find(({ id }) => id === 'minh-khuong')?.name);
  });
});
