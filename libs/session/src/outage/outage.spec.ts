import { describe, expect, it } from '@jest/globals';
import { type Act, liveScene, people, play, refusalOf, stateOf } from '@diemcau/testing';
import { tableEntries } from '../kernel/table.js';

describe('outage', () => {
  const scene = liveScene();
  const [from, to] = [scene.now + 1000, scene.now + 60_000];
  const record: Act = { type: 'RecordOutage', by: people.system, after: 60_000, data: { incidentId: 'o1', from, to } };
  const note = (occurredAt: number): Act => ({
    type: 'NoteMissed',
    by: people.secretary,
    occurredAt,
    data: { text: 'Đồng chí A phát biểu' },
  });

  it('becomes an incident of the desk and a gap of the session', () => {
    const after = play(scene, record);
    expect(stateOf(after).outage.outages).toEqual([{ from, to }]);
    expect(tableEntries(stateOf(after).incidents.incidents)).toMatchObject([
      ['o1', { kind: 'outage', path: [], openedAt: from, closedAt: to }],
    ]);
  });

  it('takes what the secretary tells of that time, at that time', () => {
    const after = play(scene, record, note(from + 5000));
    expect(stateOf(after).outage.notes).toEqual([{ occurredAt: from + 5000, text: 'Đồng chí A phát biểu' }]);
    expect(refusalOf(after, note(from - 1))).toBe('OCCURRED_AT_OUTSIDE_OUTAGE');
  });
});
