import { describe, expect, it } from '@jest/globals';
import { conferenceProfile } from '@diemcau/session';
import type { BridgePoint } from '../../ports/bridge-points.js';
import type { Participation } from '../../ports/conferences.js';
import { type PlanParts, planOf, planPoints } from './session-plan.js';

const point = (id: string, parentId: string | null, change: Partial<BridgePoint> = {}): BridgePoint => ({
  ...{ id, version: 1, name: id, unit: null, parentId, group: null, role: 'member', mode: 'webrtc', via: null },
  ...{ venue: null, terminal: null, technician: null, hotline: null, autoMicrophone: false, sortOrder: 0 },
  ...{ changedAt: null, changedBy: null },
  ...change,
});

const taking = (pointId: string, change: Partial<Participation> = {}): Participation => ({
  ...{ pointId, units: [], localChair: null, mode: null },
  ...change,
});

const registry = [
  point('hall', null, { role: 'central' }),
  point('district', 'hall'),
  point('commune', 'district', { mode: 'hardware', via: 'district' }),
];

const parts = (participations: readonly Participation[], change: Partial<PlanParts> = {}): PlanParts => ({
  conference: {
    ...{ id: 'c', version: 1, title: 'Hội nghị', type: 'final_review', hostAgency: 'UBND', standingAgency: null },
    ...{ chairs: [{ id: 'chair', name: 'A', positions: [] }], actingChairId: null, secretary: null, mc: null },
    ...{ format: 'hybrid', hall: 'Hội trường', quorum: null, createdAt: 0, createdBy: 'a' },
    ...{ requirements: null, contact: null, changedAt: 0, changedBy: { id: 'a', name: 'A' } },
  },
  session: {
    ...{ id: 's', conferenceId: 'c', version: 1, position: 0, title: 'Phiên', startsAt: 1, endsAt: 2, awards: [] },
    agenda: [
      {
        id: 'i',
        kind: 'report',
        title: 'Báo cáo',
        minutes: 1,
        presenter: null,
        pointId: null,
        profile: conferenceProfile,
      },
    ],
    ...{ registrations: [], mediaCluster: null, changedAt: 0, changedBy: { id: 'a', name: 'A' }, frozenAt: null },
  },
  participations,
  registry: new Map(registry.map((one) => [one.id, one])),
  ...change,
});

describe('the plan of a session', () => {
  it('hangs a commune on the hall when its district stays away, with nobody to carry its picture', () => {
    const points = planPoints(parts([taking('hall'), taking('commune')]));
    expect(points.map(({ id, parentId, via }) => [id, parentId, via])).toEqual([
      ['hall', null, null],
      ['commune', 'hall', null],
    ]);
  });

  it('takes the way to join that this session names', () => {
    const points = planPoints(parts([taking('hall'), taking('district', { mode: 'view_only' }), taking('commune')]));
    expect(points.map(({ mode, via }) => [mode, via])).toEqual([
      ['webrtc', null],
      ['view_only', null],
      ['hardware', 'district'],
    ]);
  });

  it('gives the acting chair to the first in precedence unless the record says otherwise', () => {
    expect(planOf(parts([taking('hall')])).header.actingChairId).toBe('chair');
  });

  it('makes a branch of a province that a higher hall convenes', () => {
    const above = [point('government', null, { role: 'central' }), point('hall', 'government', { role: 'central' })];
    const roles = planPoints(
      parts([taking('government'), taking('hall')], { registry: new Map(above.map((one) => [one.id, one])) }),
    ).map(({ role }) => role);
    expect(roles).toEqual(['central', 'branch']);
  });

  it('needs exactly one hall', () => {
    const refusal = { code: 'CENTRAL_POINT_REQUIRED' };
    expect(() => planOf(parts([taking('district')]))).toThrow(expect.objectContaining(refusal));
  });
});
