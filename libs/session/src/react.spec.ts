import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  ask,
  attempt,
  callEntries,
  control,
  floorScene,
  issuedScene,
  people,
  play,
  samplePoint,
  type Scene,
  startTurn,
  undo,
} from '@diemcau/testing';
import { type Effect, react } from './index.js';

/** What the last act of a story asks for outside. */
const effects = (scene: Scene, act: Act): readonly Effect[] => {
  const after = attempt(scene, act);
  return after.events.slice(scene.events.length).flatMap((event) => react(event, after.state));
};
const revoke: Effect = { type: 'reconcileMedia', urgent: true };
const grant: Effect = { type: 'reconcileMedia', urgent: false };
const open = (type: 'OpenSession' | 'ConcludeSession'): Act => ({ type, by: people.chair, data: {} });
const asked = (): Scene => play(floorScene(), ask('ham-yen'), ask('na-hang'));
const speaking = (): Scene => play(asked(), callEntries(0, 'e-ham-yen'), startTurn('ham-yen'));
const off = (type: 'PostponeSession' | 'CancelSession'): Act => ({
  type,
  by: people.organizer,
  data: { reason: 'Bão' },
});

describe('what follows outside', () => {
  it('opens the media room with the rehearsal and with the sitting, and closes it with both', () => {
    const rehearsal = (type: 'StartRehearsal' | 'EndRehearsal'): Act => ({ type, by: people.technician, data: {} });
    expect(effects(issuedScene(), rehearsal('StartRehearsal'))).toContainEqual({ type: 'openMediaRoom' });
    expect(effects(play(issuedScene(), rehearsal('StartRehearsal')), rehearsal('EndRehearsal'))).toEqual([
      { type: 'closeMediaRoom' },
    ]);
    expect(effects(issuedScene(), open('OpenSession'))).toContainEqual({ type: 'openMediaRoom' });
    expect(effects(floorScene(), open('ConcludeSession'))).toContainEqual({ type: 'closeMediaRoom' });
  });

  it('tells every point at once that there is no conference today', () => {
    expect(effects(issuedScene(), off('PostponeSession'))).toContainEqual({
      type: 'notify',
      pointIds: null,
      notice: 'session_postponed',
    });
    expect(effects(issuedScene(), off('CancelSession'))).toContainEqual({
      type: 'notify',
      pointIds: null,
      notice: 'session_cancelled',
    });
  });

  it('tells the called and the next, and gives them their rights', () => {
    expect(effects(asked(), callEntries(0, 'e-ham-yen', 'e-na-hang'))).toEqual([
      { type: 'notify', pointIds: ['ham-yen'], notice: 'called' },
      grant,
      { type: 'notify', pointIds: ['na-hang'], notice: 'on_deck' },
      grant,
    ]);
  });

  it('takes a right away without delay', () => {
    const scene = speaking();
    expect(effects(scene, control('StopTurn', 'e-ham-yen', 2))).toEqual([
      { type: 'notify', pointIds: ['ham-yen'], notice: 'turn_stopped' },
      revoke,
    ]);
    expect(effects(scene, control('PauseTurn', 'e-ham-yen', 2))).toEqual([revoke]);
    expect(effects(scene, control('MarkLost', 'e-ham-yen', 2))).toEqual([revoke]);
    expect(effects(scene, undo(2))).toEqual([revoke]);
    const yielded: Act = { type: 'YieldFloor', by: people.secretary, data: { entryId: 'e-ham-yen' } };
    expect(effects(scene, yielded)).toEqual([revoke]);
  });

  it('leaves the media alone where no right changes', () => {
    const withdraw: Act = { type: 'WithdrawRequest', by: people.secretary, data: { entryId: 'e-na-hang' } };
    expect(effects(floorScene(), ask('ham-yen'))).toEqual([]);
    expect(effects(asked(), withdraw)).toEqual([]);
    expect(effects(play(asked(), control('PutOnDeck', 'e-na-hang', 0)), withdraw)).toEqual([revoke]);
    const remind: Act = { type: 'RemindSpeaker', by: people.chair, data: { entryId: 'e-ham-yen' } };
    expect(effects(speaking(), remind)).toEqual([{ type: 'notify', pointIds: ['ham-yen'], notice: 'time_reminder' }]);
  });

  it('tells the points that a change of plan concerns', () => {
    const point = samplePoint('yen-lam', { parentId: 'ham-yen' });
    const add: Act = { type: 'AddPoint', by: people.organizer, data: { point, reason: 'Bổ sung' } };
    expect(effects(issuedScene(), add)).toEqual([
      { type: 'notify', pointIds: ['yen-lam', 'ham-yen'], notice: 'plan_changed' },
      grant,
    ]);
    const hall: Act = { type: 'ChangeHall', by: people.organizer, data: { hall: 'B', reason: 'Sửa chữa' } };
    expect(effects(issuedScene(), hall)).toEqual([{ type: 'notify', pointIds: null, notice: 'plan_changed' }]);
  });
});
