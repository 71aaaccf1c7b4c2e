import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RemindersView } from '@diemcau/contract';
import { randomUUID } from 'node:crypto';
import type { Browser } from './support/browser.js';
import {
  HOUR,
  type Point,
  STARTS,
  issue,
  plan,
  registerProvince,
  review,
  startPlanning,
  wholeProvince,
} from './support/planning-house.js';
import type { Service } from './support/service.js';

const CONTACT = { room: 'P.201', terminal: 'PC', technician: 'Lý Văn Bảo', phone: '0987 654 321' };

describe('reminders', () => {
  let service: Service;
  let organizer: Browser;
  let sessionId: string;
  let points: readonly Point[];
  let district: Point;

  const url = (rest: string): string => `/api/sessions/${sessionId}${rest}`;
  const say = async (type: string, data: object): Promise<void> => {
    const answer = await organizer.post(url('/commands'), { cmdId: randomUUID(), type, data });
    expect([type, answer.outcome]).toEqual([type, '200']);
  };
  const due = async (query = ''): Promise<RemindersView> => {
    const answer = await organizer.get(url(`/reminders${query}`));
    expect(answer.outcome).toBe('200');
    return answer.body as RemindersView;
  };
  const at = (moment: number): void => service.clock.jump(moment - service.clock.session());
  const brief = ({ reminders }: RemindersView): readonly unknown[] =>
    reminders.map(({ kind, overdue, count }) => [kind, overdue, count]);

  beforeAll(async () => {
    ({ service, organizer } = await startPlanning());
    const { centralId } = await registerProvince(organizer);
    ({ sessionId } = await plan(organizer, review(wholeProvince(centralId))));
    expect((await organizer.get(url('/reminders'))).outcome).toBe('409 NOT_ISSUED');
    await issue(organizer, sessionId);
    points = (await organizer.get(url(''))).at('points') as readonly Point[];
    district = points.find(({ unitCode }) => unitCode === '074')!;
  });

  afterAll(() => service.stop());

  it('have nothing to say a week before, and all to come when asked far enough', async () => {
    expect(await due()).toMatchObject({ points: [], reminders: [] });
    const far = await due(`?within=${7 * 24}`);
    expect(brief(far)).toEqual([
      ['test', false, 146],
      ['confirm', false, 146],
      ['delegates', false, 146],
      ['rehearsal', false, 146],
      ['technician', false, 146],
      ['ready', false, 146],
    ]);
    expect(far.points).toHaveLength(146);
    const { groups } = far.reminders[0]!;
    expect(groups.map(({ parentId }) => parentId).slice(0, 3)).toEqual([null, points[0]!.id, points[1]!.id]);
    expect(groups.find(({ parentId }) => parentId === district.id)!.pointIds).toHaveLength(18);
    expect(brief(await due(`?within=${7 * 24}&kind=confirm`))).toEqual([['confirm', false, 146]]);
  });

  it('name who still owes, with the telephone, in the afternoon before', async () => {
    const [one, two] = points.filter(({ parentId }) => parentId === district.id);
    await say('ConfirmPoint', { pointId: one!.id, contact: CONTACT });
    await say('DeclinePoint', { pointId: two!.id, reason: 'Trùng lịch' });
    at(Date.parse('2024-01-24T15:00:00+07:00'));
    const view = await due('?within=3');
    expect(brief(view)).toEqual([
      ['test', true, 145],
      ['confirm', false, 144],
      ['delegates', false, 145],
      ['rehearsal', false, 145],
    ]);
    expect(view.points.find(({ pointId }) => pointId === one!.id)?.contact).toMatchObject({ phone: '0987 654 321' });
    expect(view.points.find(({ pointId }) => pointId === two!.id)).toBeUndefined();
  });

  it('give a point that is added late a later moment', async () => {
    const whole = points[1] as object;
    const point = { ...whole, id: 'bo-sung', name: 'ĐIỂM CẦU BỔ SUNG', parentId: district.id, unitCode: null };
    at(Date.parse('2024-01-24T20:00:00+07:00'));
    await say('AddPoint', { point, reason: 'Bổ sung' });
    const { reminders } = await due('?within=12&kind=confirm');
    expect(reminders.map(({ at: moment, moved, overdue, count }) => [moment - STARTS, moved, overdue, count])).toEqual([
      [-15 * HOUR, false, true, 144],
      [-2 * HOUR, true, false, 1],
    ]);
  });

  it('do not blame points for a rehearsal that nobody held, and stop when the sitting opens', async () => {
    at(STARTS - HOUR + 60_000);
    const kinds = async (): Promise<readonly string[]> => (await due()).reminders.map(({ kind }) => kind);
    expect(await kinds()).not.toContain('rehearsal');
    await say('StartRehearsal', {});
    expect(await kinds()).toContain('rehearsal');
    await say('PostponeSession', { reason: 'Bão' });
    expect(await kinds()).toEqual([]);
  });

  it('refuse what is no number of hours', async () => {
    for (const query of ['?within=-1', '?within=x', '?within=99999', '?kind=abc'])
      expect((await organizer.get(url(`/reminders${query}`))).outcome).toBe('400 INVALID_INPUT');
  });
});
