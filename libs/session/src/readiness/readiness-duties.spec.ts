import { describe, expect, it } from '@jest/globals';
import {
  checkIn,
  confirm,
  declareReady,
  declinePoint,
  issuedScene,
  people,
  play,
  register,
  samplePoint,
  type Scene,
  STARTS_AT,
  stateOf,
  testEquipment,
} from '@diemcau/testing';
import { pointIndex } from '../plan/point-index.js';
import { delegatesNamed, dutyBook, invitationTimes } from './readiness-duties.js';
import { tableGet } from '../kernel/table.js';

const owed = (scene: Scene, pointId: string): readonly string[] => {
  const state = stateOf(scene);
  return dutyBook(state)(pointIndex(state.plan.points).byId.get(pointId)!);
};
const named = (scene: Scene, pointId: string): number => {
  const { plan, readiness } = stateOf(scene);
  return delegatesNamed(pointIndex(plan.points).byId.get(pointId)!, tableGet(readiness.points, pointId));
};
const list = {
  type: 'RegisterDelegates',
  by: people.operatorOf('minh-khuong'),
  data: {
    pointId: 'minh-khuong',
    unitId: 'u-minh-khuong',
    leadDelegate: { name: 'Đ/c A', positions: [], substituteFor: null },
    delegates: [{ name: 'Đ/c B', positions: [], substituteFor: null }],
  },
} as const;

describe('what a point owes', () => {
  it('is everything at first, nothing when it will not come', () => {
    expect(owed(issuedScene(), 'minh-khuong')).toEqual([
      'confirm',
      'delegates',
      'test',
      'rehearsal',
      'technician',
      'ready',
    ]);
    expect(owed(play(issuedScene(), declinePoint('minh-khuong')), 'minh-khuong')).toEqual([]);
  });

  it('grows less with each thing done', () => {
    const scene = play(issuedScene(), confirm('minh-khuong'), list, testEquipment('minh-khuong'));
    expect(owed(scene, 'minh-khuong')).toEqual(['rehearsal', 'technician', 'ready']);
    expect(named(scene, 'minh-khuong')).toBe(2);
    expect(owed(play(scene, checkIn('minh-khuong')), 'minh-khuong')).toEqual(['rehearsal', 'ready']);
    expect(owed(play(scene, declareReady('minh-khuong')), 'minh-khuong')).toEqual(['rehearsal']);
  });

  it('holds a list without a name for none', () => {
    const empty = { ...list, data: { ...list.data, leadDelegate: null, delegates: [] } };
    expect(owed(play(issuedScene(), empty), 'minh-khuong')).toContain('delegates');
  });

  it('includes who will read a registered paper', () => {
    expect(owed(issuedScene(), 'ham-yen')).not.toContain('papers');
    expect(owed(play(issuedScene(), register('minh-khuong')), 'minh-khuong')).toContain('papers');
  });
});

describe('when a point was told', () => {
  it('is the invitation, a change of the hour, or its own addition, whatever came last', () => {
    const issued = issuedScene();
    const { issuedAt } = stateOf(issued).plan;
    expect(invitationTimes(stateOf(issued).plan)('ham-yen')).toBe(issuedAt);
    const added = play(issued, {
      type: 'AddPoint',
      by: people.organizer,
      data: { point: samplePoint('added-1'), reason: 'bổ sung' },
    });
    const told = invitationTimes(stateOf(added).plan);
    expect([told('ham-yen'), told('added-1')]).toEqual([issuedAt, added.now]);
    const moved = play(added, {
      type: 'ChangeSchedule',
      by: people.organizer,
      data: { startsAt: STARTS_AT + 1, endsAt: STARTS_AT + 2, reason: 'lùi' },
    });
    expect(invitationTimes(stateOf(moved).plan)('added-1')).toBe(moved.now);
  });
});
