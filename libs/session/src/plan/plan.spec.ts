import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  issuedScene,
  people,
  play,
  samplePlan,
  samplePoint,
  sampleUnit,
  type Scene,
  STARTS_AT,
  stateOf,
} from '@diemcau/testing';
import fc from 'fast-check';
import { isWithin, momentText, pathOf, pointIndex } from '../index.js';

const HOUR = 3_600_000;
const reason = 'Theo chỉ đạo của Chủ tịch';
const { chairs } = samplePlan().header;
const lastChange = (scene: Scene): unknown => stateOf(scene).plan.changes.at(-1);
const byOrganizer = (type: 'ChangeHall', hall: string): Act => ({ type, by: people.organizer, data: { hall, reason } });

describe('the plan after the invitation', () => {
  it('begins without any change, in the order of the office', () => {
    const shuffled = samplePlan({ points: samplePlan().points.toReversed() });
    const { plan } = stateOf(issuedScene(shuffled));
    expect(plan.points.map(({ id }) => id)).toEqual(samplePlan().points.map(({ id }) => id));
    expect(plan.changes).toEqual([]);
  });

  it('lists what differs from it, with author, reason, before and after', () => {
    const scene = play(issuedScene(), byOrganizer('ChangeHall', 'Hội trường B'));
    expect(stateOf(scene).plan.header.hall).toBe('Hội trường B');
    expect(lastChange(scene)).toEqual({
      kind: 'hall',
      at: scene.now,
      by: { id: 'organizer', name: 'Đồng chí organizer' },
      reason,
      before: 'Hội trường A',
      after: 'Hội trường B',
      path: null,
    });
  });

  it('changes the hours, written as the office writes them', () => {
    const scene = play(issuedScene(), {
      type: 'ChangeSchedule',
      by: people.organizer,
      data: { startsAt: STARTS_AT + HOUR, endsAt: STARTS_AT + 4 * HOUR, reason },
    });
    expect(stateOf(scene).plan.header.startsAt).toBe(STARTS_AT + HOUR);
    expect(lastChange(scene)).toMatchObject({
      kind: 'schedule',
      before: '08:00 18/01/2024 – 11:00 18/01/2024',
      after: '09:00 18/01/2024 – 12:00 18/01/2024',
    });
  });

  it('changes the chairs, and hands the chair over with no reason asked for', () => {
    const changed = play(issuedScene(), {
      type: 'ChangeChairs',
      by: people.organizer,
      data: { chairs: [chairs[1]!], actingChairId: 'chair-2', reason },
    });
    expect(stateOf(changed).plan.header).toMatchObject({ actingChairId: 'chair-2', chairs: [{ id: 'chair-2' }] });
    const handed = play(issuedScene(), { type: 'HandOverChair', by: people.chair, data: { chairId: 'chair-2' } });
    expect(stateOf(handed).plan.header.actingChairId).toBe('chair-2');
    expect(lastChange(handed)).toMatchObject({
      kind: 'acting_chair',
      before: 'Nguyễn Văn Sơn',
      after: 'Hoàng Việt Phương',
    });
  });

  it('changes who writes the record and who leads through the programme', () => {
    const secretary = { name: 'Nguyễn Thu Hà', positions: ['Chánh Văn phòng'] };
    const scene = play(issuedScene(), {
      type: 'ChangeStaff',
      by: people.organizer,
      data: { secretary, mc: null, reason },
    });
    expect(stateOf(scene).plan.header).toMatchObject({ secretary, mc: null });
    expect(lastChange(scene)).toMatchObject({ kind: 'staff', reason, before: '– · –', after: 'Nguyễn Thu Hà · –' });
  });

  it('takes a new point in at its place and tells its parent, too', () => {
    const point = samplePoint('yen-lam', { parentId: 'ham-yen', sortOrder: 2.5 });
    const scene = play(issuedScene(), { type: 'AddPoint', by: people.secretary, data: { point, reason } });
    expect(stateOf(scene).plan.points.map(({ id }) => id)).toEqual([
      'hall',
      'ham-yen',
      'bach-xa',
      'yen-lam',
      'minh-khuong',
      'na-hang',
      'da-vi',
    ]);
    expect(lastChange(scene)).toMatchObject({ kind: 'point_added', path: ['yen-lam', 'ham-yen'] });
  });

  it('lets a point go that nothing depends on', () => {
    const scene = play(issuedScene(), {
      type: 'RemovePoint',
      by: people.organizer,
      data: { pointId: 'minh-khuong', reason },
    });
    expect(pointIndex(stateOf(scene).plan.points).byId.has('minh-khuong')).toBe(false);
    expect(lastChange(scene)).toMatchObject({ kind: 'point_removed', before: 'ĐIỂM CẦU MINH-KHUONG' });
  });

  it('changes whom a point brings', () => {
    const units = [sampleUnit('u-ham-yen', 8), sampleUnit('u-phong', 2)];
    const scene = play(issuedScene(), {
      type: 'ChangeInvitedUnits',
      by: people.organizer,
      data: { pointId: 'ham-yen', units, reason },
    });
    expect(pointIndex(stateOf(scene).plan.points).byId.get('ham-yen')?.units).toEqual(units);
    expect(lastChange(scene)).toMatchObject({ before: 'Đơn vị u-ham-yen (5)' });
  });

  it('lets an operator choose how its own point joins; a gateway belongs to hardware alone', () => {
    const own = (mode: 'hardware' | 'webrtc'): Act => ({
      type: 'ChangePointMode',
      by: people.operatorOf('minh-khuong'),
      data: { pointId: 'minh-khuong', mode, via: 'ham-yen' },
    });
    const scene = play(issuedScene(), own('hardware'));
    expect(pointIndex(stateOf(scene).plan.points).byId.get('minh-khuong')).toMatchObject({
      mode: 'hardware',
      via: 'ham-yen',
    });
    expect(lastChange(scene)).toMatchObject({ kind: 'point_mode', after: 'hardware · ĐIỂM CẦU HAM-YEN' });
    const back = play(scene, own('webrtc'));
    expect(pointIndex(stateOf(back).plan.points).byId.get('minh-khuong')?.via).toBeNull();
  });
});

describe('the tree of points', () => {
  const { points } = samplePlan();

  it('leads from a point up to its root', () => {
    expect(pathOf(points, 'bach-xa')).toEqual(['bach-xa', 'ham-yen']);
    expect(pathOf(points, 'nowhere')).toEqual(['nowhere']);
    expect(isWithin(points, 'bach-xa', 'ham-yen')).toBe(true);
    expect(isWithin(points, 'ham-yen', 'bach-xa')).toBe(false);
  });

  it('ends where parents run in a circle', () => {
    const circle = [samplePoint('a', { parentId: 'b' }), samplePoint('b', { parentId: 'a' })];
    expect(pathOf(circle, 'a')).toEqual(['a', 'b']);
  });

  it('is built once per list', () => {
    expect(pointIndex(points)).toBe(pointIndex(points));
    expect(
      pointIndex(points)
        .children.get('ham-yen')
        ?.map(({ id }) => id),
    ).toEqual(['bach-xa', 'minh-khuong']);
  });
});

describe('a moment as text', () => {
  it('is written in Vietnamese time on every day there is', () => {
    const text = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Asia/Ho_Chi_Minh',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    fc.assert(
      fc.property(fc.integer({ min: 315_532_800, max: 4_102_444_800 }), (seconds) => {
        const parts = new Map(text.formatToParts(seconds * 1_000).map(({ type, value }) => [type, value]));
        const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
        expect(momentText(seconds * 1_000)).toBe(
          `${of('hour')}:${of('minute')} ${of('day')}/${of('month')}/${of('year')}`,
        );
      }),
    );
  });
});
