import { describe, expect, it } from '@jest/globals';
import type { PlanPoint } from '@diemcau/session';
import { pointsMatching } from './session-points.js';

const point = (id: string, parentId: string | null, name: string, unit = ''): PlanPoint => ({
  ...{ id, parentId, name, unitCode: null, group: null, role: 'member', mode: 'webrtc', via: null, sortOrder: 0 },
  ...{ hotline: null, autoMicrophone: false, localChair: null },
  units: [{ id, name: unit, summoned: 1, leadDelegate: null, delegates: [] }],
});

const points = [
  point('hall', null, 'ĐIỂM CẦU TRUNG TÂM', 'Sở Tư pháp'),
  point('district', 'hall', 'ĐIỂM CẦU HUYỆN HÀM YÊN'),
  point('commune', 'district', 'ĐIỂM CẦU XÃ BÌNH XA'),
];
const found = (query: Parameters<typeof pointsMatching>[1]): string[] =>
  pointsMatching(points, query).map(({ id }) => id);

describe('the points of a session that somebody looks for', () => {
  it('are all of them without a question', () => {
    expect(found({})).toEqual(['hall', 'district', 'commune']);
  });

  it('are those below another one, itself first', () => {
    expect(found({ under: 'district' })).toEqual(['district', 'commune']);
    expect(found({ under: 'nobody' })).toEqual([]);
  });

  it('have the words on their plate or in an invited unit, with or without marks', () => {
    expect(found({ q: 'ham yen' })).toEqual(['district']);
    expect(found({ q: 'Tư Pháp' })).toEqual(['hall']);
    expect(found({ q: 'binh', under: 'hall' })).toEqual(['commune']);
  });
});
