import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  liveScene,
  people,
  play,
  refusalOf,
  reportBack,
  reportLost,
  samplePlan,
  type Scene,
  stateOf,
} from '@diemcau/testing';
import { tableGet } from '../kernel/table.js';
import type { Incident } from './incident.state.js';
import { lostIntervals } from './lost-intervals.js';

const incident = (scene: Scene, id: string): Incident | undefined => tableGet(stateOf(scene).incidents.incidents, id);

const ticket = (incidentId: string, pointId: string): Act => ({
  type: 'RaiseTicket',
  by: people.operatorOf(pointId),
  data: { incidentId, pointId, kind: 'cannot_hear', note: 'rè' },
});
const take = (incidentId: string): Act => ({ type: 'TakeIncident', by: people.technician, data: { incidentId } });
const resolve = (incidentId: string): Act => ({
  type: 'ResolveIncident',
  by: people.technician,
  data: { incidentId, resolution: 'đổi dây' },
});

describe('incidents', () => {
  it('carries a ticket from the point to its resolution', () => {
    const scene = play(liveScene(), ticket('i1', 'bach-xa'));
    expect(incident(scene, 'i1')).toMatchObject({ path: ['bach-xa', 'ham-yen'], owner: null, closedAt: null });
    const done = play(scene, take('i1'), resolve('i1'));
    expect(incident(done, 'i1')).toMatchObject({ owner: { id: 'technician' }, resolution: 'đổi dây' });
    expect(refusalOf(done, take('i1'))).toBe('INCIDENT_CLOSED');
    expect(refusalOf(play(scene, take('i1')), take('i1'))).toBe('NOTHING_CHANGED');
    expect(refusalOf(play(scene, take('i1')), { ...take('i1'), by: people.secretary })).toBeNull();
  });

  it('makes one alarm of a mass loss and closes it when the last point is back', () => {
    const scene = play(liveScene(), reportLost('l1', 'ham-yen', 'na-hang', 'ham-yen'));
    expect(incident(scene, 'l1')).toMatchObject({ kind: 'points_lost', path: [], pointIds: ['ham-yen', 'na-hang'] });
    const one = play(scene, reportBack('ham-yen'));
    expect(incident(one, 'l1')?.closedAt).toBeNull();
    const all = play(one, reportBack('na-hang'));
    expect(incident(all, 'l1')?.closedAt).toBe(all.now);
    const [from] = [scene.now];
    expect(Object.fromEntries(lostIntervals(stateOf(all)))).toEqual({
      'ham-yen': [{ incidentId: 'l1', from, to: one.now }],
      'na-hang': [{ incidentId: 'l1', from, to: all.now }],
    });
  });

  it('leaves out points already lost', () => {
    const scene = play(liveScene(), reportLost('l1', 'ham-yen'));
    expect(incident(scene, 'l1')).toMatchObject({ kind: 'point_lost', path: ['ham-yen'] });
    expect(refusalOf(scene, reportLost('l2', 'ham-yen'))).toBe('NOTHING_CHANGED');
    expect(incident(play(scene, reportLost('l2', 'ham-yen', 'na-hang')), 'l2')?.pointIds).toEqual(['na-hang']);
  });

  it('keeps a loss resolved by hand resolved, and still notes the return', () => {
    const scene = play(liveScene(), reportLost('l1', 'ham-yen'), resolve('l1'), reportBack('ham-yen'));
    expect(incident(scene, 'l1')).toMatchObject({ resolution: 'đổi dây', closedAt: scene.now - 1000 });
    expect(lostIntervals(stateOf(scene)).get('ham-yen')).toMatchObject([{ to: scene.now }]);
    expect(refusalOf(scene, reportBack('ham-yen'))).toBe('NOTHING_CHANGED');
  });

  it('raises one alarm at a time for trouble with the media of a point', () => {
    const silent = (incidentId: string): Act => ({
      type: 'ReportMediaTrouble',
      by: people.system,
      data: { incidentId, pointId: 'ham-yen', kind: 'point_silent' },
    });
    const scene = play(liveScene(), silent('m1'));
    expect(refusalOf(scene, silent('m2'))).toBe('NOTHING_CHANGED');
    expect(refusalOf(play(scene, resolve('m1')), silent('m2'))).toBeNull();
  });

  it('ends with the point that is taken out of the session', () => {
    const remove = (pointId: string): Act => ({
      type: 'RemovePoint',
      by: people.organizer,
      data: { pointId, reason: 'Điểm cầu mất điện' },
    });
    const plan = samplePlan({ registrations: [] });
    const scene = play(
      liveScene(plan),
      reportLost('l1', 'minh-khuong', 'na-hang'),
      ticket('i1', 'minh-khuong'),
      remove('minh-khuong'),
    );
    expect(incident(scene, 'i1')).toMatchObject({ closedAt: scene.now, resolution: 'Điểm cầu mất điện' });
    expect(incident(scene, 'l1')?.closedAt).toBeNull();
    expect(lostIntervals(stateOf(scene)).get('minh-khuong')).toMatchObject([{ to: scene.now }]);
    expect(incident(play(scene, reportBack('na-hang')), 'l1')?.closedAt).not.toBeNull();
  });
});
