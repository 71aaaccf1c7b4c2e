import { describe, expect, it } from '@jest/globals';
import { type Act, issuedScene, liveScene, people, play, refusalOf, stateOf } from '@diemcau/testing';
import type { Layout } from './stage.state.js';

const stage = (layout: Layout, spotlight: string | null = null): Act => ({
  type: 'SetStage',
  by: people.technician,
  data: { layout, spotlight },
});

describe('main screen', () => {
  it('shows one point only by name', () => {
    const scene = liveScene();
    expect(refusalOf(scene, stage('spotlight'))).toBe('UNKNOWN_POINT');
    expect(stateOf(play(scene, stage('spotlight', 'na-hang'))).stage).toEqual({
      layout: 'spotlight',
      spotlight: 'na-hang',
      name: 'ĐIỂM CẦU NA-HANG',
    });
    expect(stateOf(play(scene, stage('grid', 'na-hang'))).stage).toEqual({
      layout: 'grid',
      spotlight: null,
      name: null,
    });
  });

  it('lets go of a point that leaves the session', () => {
    const scene = play(issuedScene(), stage('spotlight', 'minh-khuong'), {
      type: 'RemovePoint',
      by: people.organizer,
      data: { pointId: 'minh-khuong', reason: 'ghép điểm' },
    });
    expect(stateOf(scene).stage.spotlight).toBeNull();
  });
});
