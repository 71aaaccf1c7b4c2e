import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  answerTo,
  checkIn,
  confirm,
  declareReady,
  declinePoint,
  issuedScene,
  liveScene,
  people,
  play,
  refusalOf,
  samplePlan,
  stateOf,
  STARTS_AT,
  testEquipment,
  type Scene,
} from '@diemcau/testing';
import { counts } from '../counts.js';
import { tableGet } from '../kernel/table.js';
import { hasAutoMicrophone, readinessDeadline, readinessOverview } from './readiness-overview.js';
import { readinessStep } from './readiness-step.js';

const stepOf = (scene: Scene, pointId: string): string =>
  readinessStep(tableGet(stateOf(scene).readiness.points, pointId));

const rehearsal = (pointId: string, passed: boolean) =>
  ({ type: 'RecordRehearsal', by: people.technician, data: { pointId, passed, note: '' } }) as const;

const startRehearsal = { type: 'StartRehearsal', by: people.organizer, data: {} } as const;

describe('readiness', () => {
  it('goes step by step from unconfirmed to ready', () => {
    const start = issuedScene();
    expect(stepOf(start, 'ham-yen')).toBe('unconfirmed');
    const confirmed = play(start, confirm('ham-yen'));
    expect(stepOf(confirmed, 'ham-yen')).toBe('confirmed');
    const tested = play(confirmed, testEquipment('ham-yen'));
    expect(stepOf(tested, 'ham-yen')).toBe('tested');
    const rehearsed = play(tested, startRehearsal, rehearsal('ham-yen', true));
    expect(stepOf(rehearsed, 'ham-yen')).toBe('rehearsed');
    expect(stepOf(play(rehearsed, declareReady('ham-yen')), 'ham-yen')).toBe('ready');
  });

  it('asks for the rehearsal only once one was held', () => {
    const tested = play(issuedScene(), confirm('ham-yen'), testEquipment('ham-yen'));
    expect(refusalOf(tested, declareReady('ham-yen'))).toBeNull();
    expect(refusalOf(play(tested, startRehearsal), declareReady('ham-yen'))).toBe('NO_REHEARSAL');
    expect(refusalOf(play(tested, startRehearsal, rehearsal('ham-yen', false)), declareReady('ham-yen'))).toBe(
      'NO_REHEARSAL',
    );
  });

  it('takes the result of a rehearsal also after it, and of none that was not held', () => {
    expect(refusalOf(issuedScene(), rehearsal('ham-yen', true))).toBe('NO_REHEARSAL');
    const held = play(issuedScene(), startRehearsal, { type: 'EndRehearsal', by: people.organizer, data: {} });
    expect(refusalOf(held, rehearsal('ham-yen', true))).toBeNull();
  });

  it('takes ready away at a later failed test or rehearsal', () => {
    const ready = play(issuedScene(), confirm('ham-yen'), testEquipment('ham-yen'), declareReady('ham-yen'));
    expect(stepOf(play(ready, testEquipment('ham-yen', 'failed')), 'ham-yen')).toBe('confirmed');
    expect(stepOf(play(ready, testEquipment('ham-yen')), 'ham-yen')).toBe('ready');
    expect(stepOf(play(ready, startRehearsal, rehearsal('ham-yen', false)), 'ham-yen')).toBe('tested');
  });

  it('lets a point that only watches pass without camera and microphone', () => {
    const report = {
      camera: 'not_tested',
      microphone: 'not_tested',
      loudspeaker: 'passed',
      network: 'passed',
    } as const;
    const test = (pointId: string) =>
      ({
        type: 'ReportEquipmentTest',
        by: people.technician,
        data: { pointId, report: { ...report, note: '' } },
      }) as const;
    const scene = play(issuedScene(), confirm('da-vi'), confirm('ham-yen'), test('da-vi'), test('ham-yen'));
    expect(stepOf(scene, 'da-vi')).toBe('tested');
    expect(stepOf(scene, 'ham-yen')).toBe('confirmed');
  });

  it('lists the worst first and says who is late after the deadline', () => {
    const scene = play(
      issuedScene(),
      ...['ham-yen', 'na-hang', 'hall'].map((id) => confirm(id)),
      testEquipment('ham-yen'),
      declareReady('ham-yen'),
      testEquipment('na-hang', 'failed'),
    );
    expect(readinessDeadline(samplePlan().header)).toBe(STARTS_AT - 3_600_000);
    const before = readinessOverview(stateOf(scene), STARTS_AT - 3_600_000);
    expect(before.late).toBe(0);
    const after = readinessOverview(stateOf(scene), STARTS_AT - 3_599_999);
    expect(after.counts).toEqual({ unconfirmed: 3, confirmed: 2, tested: 0, rehearsed: 0, ready: 1 });
    expect(after.late).toBe(5);
    expect(after.lines.map(({ point }) => point.id)).toEqual([
      'bach-xa',
      'minh-khuong',
      'da-vi',
      'na-hang',
      'hall',
      'ham-yen',
    ]);
  });

  it('counts a point that will not come apart, never as late, and at the end of the list', () => {
    const scene = play(issuedScene(), confirm('ham-yen'), declinePoint('ham-yen', 'Trùng lịch'));
    const overview = readinessOverview(stateOf(scene), STARTS_AT);
    expect(overview.counts).toEqual({ unconfirmed: 5, confirmed: 0, tested: 0, rehearsed: 0, ready: 0 });
    expect([overview.declined, overview.late]).toEqual([1, 5]);
    expect(overview.lines.at(-1)).toMatchObject({ point: { id: 'ham-yen' }, declined: true, late: false });
    expect(counts(stateOf(scene))).toMatchObject({ confirmed: 0, declined: 1 });
  });

  it('takes back what a point said: declining its word that it is ready, confirming its refusal', () => {
    const ready = play(issuedScene(), confirm('ham-yen'), testEquipment('ham-yen'), declareReady('ham-yen'));
    const declined = play(ready, declinePoint('ham-yen', 'Trùng lịch'));
    expect(tableGet(stateOf(declined).readiness.points, 'ham-yen')).toMatchObject({
      confirmed: null,
      ready: null,
      declined: { reason: 'Trùng lịch', by: { id: 'operator-ham-yen' } },
    });
    expect(refusalOf(declined, declareReady('ham-yen'))).toBe('POINT_DECLINED');
    expect(refusalOf(declined, declinePoint('ham-yen', 'Mất điện'))).toBeNull();
    const back = play(declined, confirm('ham-yen'));
    expect(tableGet(stateOf(back).readiness.points, 'ham-yen')?.declined).toBeNull();
    expect(stepOf(back, 'ham-yen')).toBe('tested');
  });

  it('forgets a refusal when the point comes all the same, or when the sitting is set for another day', () => {
    const declined = play(issuedScene(), declinePoint('ham-yen'), declinePoint('na-hang'));
    const came = play(declined, { type: 'OpenSession', by: people.chair, data: {} }, checkIn('ham-yen'));
    expect(readinessOverview(stateOf(came), STARTS_AT).declined).toBe(1);
    const moved = play(
      declined,
      { type: 'PostponeSession', by: people.organizer, data: { reason: 'Bão' } },
      {
        type: 'RescheduleSession',
        by: people.organizer,
        data: { startsAt: STARTS_AT + 86_400_000, endsAt: STARTS_AT + 90_000_000, reason: 'Hết bão' },
      },
    );
    expect(readinessOverview(stateOf(moved), STARTS_AT).declined).toBe(0);
  });

  it('keeps the consent of the plan until the point says otherwise', () => {
    const scene = issuedScene();
    expect(hasAutoMicrophone(stateOf(scene), 'ham-yen')).toBe(true);
    expect(hasAutoMicrophone(stateOf(scene), 'bach-xa')).toBe(false);
    const off = play(scene, {
      type: 'SetAutoMicrophone',
      by: people.operatorOf('ham-yen'),
      data: { pointId: 'ham-yen', on: false },
    });
    expect(hasAutoMicrophone(stateOf(off), 'ham-yen')).toBe(false);
    expect(hasAutoMicrophone(stateOf(off), 'nowhere')).toBe(false);
  });

  it('lets a parent report for the points below it and keeps who did', () => {
    const by = people.operatorOf('ham-yen');
    const scene = play(liveScene(), { ...confirm('minh-khuong'), by });
    expect(tableGet(stateOf(scene).readiness.points, 'minh-khuong')?.confirmed?.by).toEqual({
      id: by.id,
      name: by.name,
    });
    expect(refusalOf(scene, { ...confirm('na-hang'), by })).toBe('NOT_YOUR_POINT');
  });

  it('registers who will come, and whom they stand in for; a parent may do it for the points below', () => {
    const register = (name: string): Act => ({
      type: 'RegisterDelegates',
      by: people.operatorOf('ham-yen'),
      data: {
        pointId: 'bach-xa',
        unitId: 'u-bach-xa',
        leadDelegate: { name, positions: ['Bí thư'], substituteFor: null },
        delegates: [{ name: 'Đ/c B', positions: [], substituteFor: 'Đ/c C' }],
      },
    });
    const scene = play(issuedScene(), register('Đ/c A'));
    expect(tableGet(stateOf(scene).readiness.points, 'bach-xa')?.delegations['u-bach-xa']).toMatchObject({
      by: { id: people.operatorOf('ham-yen').id },
      leadDelegate: { name: 'Đ/c A' },
      delegates: [{ substituteFor: 'Đ/c C' }],
    });
    expect(refusalOf(scene, register('Đ/c A'))).toBe('NOTHING_CHANGED');
    expect(refusalOf(scene, register('Đ/c D'))).toBeNull();
  });

  it('writes over nothing that the sender did not see: the point and its parent at once', () => {
    const register = (by: string, name: string, seenAt?: number | null): Act => ({
      type: 'RegisterDelegates',
      by: people.operatorOf(by),
      data: {
        pointId: 'bach-xa',
        unitId: 'u-bach-xa',
        leadDelegate: { name, positions: [], substituteFor: null },
        delegates: [],
        seenAt,
      },
    });
    const first = play(issuedScene(), register('ham-yen', 'Đ/c A', null));
    const { at } = tableGet(stateOf(first).readiness.points, 'bach-xa')!.delegations['u-bach-xa']!;
    const answer = answerTo(first, register('bach-xa', 'Đ/c B', null));
    expect(answer).toMatchObject({
      refusal: { code: 'CHANGED_MEANWHILE', params: { at, by: people.operatorOf('ham-yen').name } },
    });
    expect(refusalOf(first, register('bach-xa', 'Đ/c B', at))).toBeNull();
    // A retry that lost only its answer is no conflict.
    expect(refusalOf(first, register('ham-yen', 'Đ/c A', null))).toBe('NOTHING_CHANGED');
  });

  it('does not stay ready when another way to join needs devices that were never tried', () => {
    const mode = (to: 'view_only' | 'webrtc'): Act => ({
      type: 'ChangePointMode',
      by: people.technician,
      data: { pointId: 'minh-khuong', mode: to, via: null },
    });
    const scene = play(
      issuedScene(),
      mode('view_only'),
      confirm('minh-khuong'),
      testEquipment('minh-khuong', 'failed'),
      declareReady('minh-khuong'),
    );
    const joined = play(scene, mode('webrtc'));
    expect(tableGet(stateOf(joined).readiness.points, 'minh-khuong')).toMatchObject({
      ready: null,
      test: { passed: false },
    });
  });
});
