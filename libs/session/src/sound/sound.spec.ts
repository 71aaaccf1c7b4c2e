import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  ask,
  attempt,
  call,
  callEntries,
  control,
  floorScene,
  issuedScene,
  liveScene,
  people,
  play,
  refusalOf,
  samplePlan,
  samplePoint,
  type Scene,
  startItem,
  stateOf,
} from '@diemcau/testing';
import { publishing, soundingPoints } from '../publishing.js';
import { react } from '../react.js';
import { view } from '../view.js';
import { heardPoints } from './heard.js';

const mute = (pointId: string): Act => ({
  type: 'MutePoint',
  by: people.technician,
  data: { pointId, reason: 'vọng tiếng' },
});
const unmute = (pointId: string): Act => ({ type: 'UnmutePoint', by: people.technician, data: { pointId } });
const muteAll: Act = { type: 'MuteAll', by: people.secretary, data: {} };
const undo = (after = 1_000): Act => ({ type: 'UndoMuteAll', by: people.secretary, data: {}, after });
const handOver: Act = { type: 'HandOverChair', by: people.chair, data: { chairId: 'chair-2' } };

/** Both locks at once: what the media server lets through and what listeners play. */
const heard = (scene: Scene): readonly string[] => {
  const through = [...soundingPoints(stateOf(scene))].sort();
  expect([...heardPoints(stateOf(scene))].sort()).toEqual(through);
  return through;
};

const speaking = (): Scene => play(floorScene(), ask('ham-yen'), ask('na-hang'), callEntries(0, 'e-ham-yen'));
/** `bach-xa` speaks through the equipment of `ham-yen`. */
const carried = (): Scene => play(liveScene(), startItem('discussion'), call('e1', 'bach-xa', 0));
/** The second chair sits at `na-hang`. */
const withChair = (): Scene => {
  const { header, points } = samplePlan();
  const chairs = header.chairs.map((chair) => (chair.id === 'chair-2' ? { ...chair, pointId: 'na-hang' } : chair));
  const plan = samplePlan({ header: { ...header, chairs }, points: [...points, samplePoint('tan-an')] });
  return play(liveScene(plan), startItem('discussion'));
};

describe('a microphone that the desk withholds', () => {
  it('is silent behind both locks, and still seen', () => {
    const muted = play(speaking(), mute('ham-yen'));
    expect(heard(speaking())).toEqual(['hall', 'ham-yen']);
    expect(heard(muted)).toEqual(['hall']);
    expect(publishing(stateOf(muted), 'ham-yen')).toEqual({ camera: true, microphone: false, screen: true });
    expect(heard(play(muted, unmute('ham-yen')))).toEqual(['hall', 'ham-yen']);
  });

  it('leaves the floor as it was', () => {
    const before = speaking();
    expect(stateOf(play(before, mute('ham-yen'), unmute('ham-yen'), muteAll, undo())).floor).toBe(
      stateOf(before).floor,
    );
  });

  it('is opened again by a call, in the same step', () => {
    const stopped = play(speaking(), mute('ham-yen'), mute('na-hang'), control('StopTurn', 'e-ham-yen', 1));
    const called = play(stopped, callEntries(2, 'e-na-hang'));
    expect(heard(called)).toEqual(['hall', 'na-hang']);
    expect(called.events.at(-1)).toMatchObject({ type: 'PointsUnmuted', data: { how: 'called' } });
    expect(Object.keys(stateOf(called).sound.muted)).toEqual(['ham-yen']);
  });

  it('of a gateway silences whoever it carries, and a call of one of those opens it', () => {
    expect(heard(play(carried(), mute('ham-yen')))).toEqual(['hall']);
    expect(heard(play(carried(), mute('bach-xa')))).toEqual(['hall']);
    const before = play(liveScene(), startItem('discussion'), mute('ham-yen'));
    expect(heard(play(before, call('e1', 'bach-xa', 0)))).toEqual(['hall', 'ham-yen']);
  });

  it('is given to a new acting chair', () => {
    const scene = play(withChair(), mute('na-hang'), handOver);
    expect(heard(scene)).toEqual(['hall', 'na-hang']);
    expect(scene.events.at(-1)).toMatchObject({ type: 'PointsUnmuted', data: { how: 'chair' } });
  });

  it('is not carried from the rehearsal into the sitting', () => {
    const rehearsed = play(issuedScene(), { type: 'StartRehearsal', by: people.technician, data: {} }, mute('na-hang'));
    const open = play(rehearsed, { type: 'OpenSession', by: people.chair, data: {} });
    expect(stateOf(open).sound.muted).toEqual({});
  });

  it('tells why at the desk only', () => {
    const state = stateOf(play(speaking(), mute('ham-yen')));
    expect(state.sound.muted['ham-yen']?.reason).toBe('vọng tiếng');
    expect(JSON.stringify(view(state, { kind: 'point', pointId: 'ham-yen' }))).not.toContain('vọng tiếng');
  });

  it('is closed at once, and its point is told', () => {
    const after = attempt(speaking(), mute('ham-yen'));
    expect(react(after.events.at(-1)!, after.state)).toEqual([
      { type: 'notify', pointIds: ['ham-yen'], notice: 'microphone_muted' },
      { type: 'reconcileMedia', urgent: true },
    ]);
  });

  it('is refused where nothing changes, for a point of nobody, and before anybody is there', () => {
    expect(refusalOf(play(speaking(), mute('ham-yen')), mute('ham-yen'))).toBe('NOTHING_CHANGED');
    expect(refusalOf(speaking(), unmute('ham-yen'))).toBe('NOTHING_CHANGED');
    expect(refusalOf(speaking(), mute('nowhere'))).toBe('UNKNOWN_POINT');
    expect(refusalOf(issuedScene(), mute('ham-yen'))).toBe('WRONG_PHASE');
  });
});

describe('silence for everyone', () => {
  it('spares the hall and the acting chair, and is taken back whole', () => {
    const chaired = play(withChair(), handOver, callEntries(0, 'paper-1'));
    const silent = play(chaired, muteAll);
    expect(heard(chaired)).toEqual(['hall', 'ham-yen', 'na-hang']);
    expect(heard(silent)).toEqual(['hall', 'na-hang']);
    expect(heard(play(silent, undo()))).toEqual(['hall', 'ham-yen', 'na-hang']);
    expect(stateOf(play(silent, undo())).sound).toEqual(stateOf(chaired).sound);
  });

  it('spares the gateway through which the acting chair is heard', () => {
    const { header } = samplePlan();
    const [chair, ...others] = header.chairs;
    const plan = samplePlan({ header: { ...header, chairs: [{ ...chair!, pointId: 'bach-xa' }, ...others] } });
    const scene = play(liveScene(plan), startItem('discussion'), callEntries(0, 'paper-1'));
    expect(refusalOf(scene, muteAll)).toBe('NOTHING_CHANGED');
    expect(heard(scene)).toEqual(['hall', 'ham-yen']);
  });

  it('is taken back for those who were silenced by it, within eight seconds', () => {
    const silent = play(speaking(), mute('na-hang'), muteAll);
    expect(Object.keys(stateOf(play(silent, undo(8_000))).sound.muted)).toEqual(['na-hang']);
    expect(refusalOf(silent, undo(8_001))).toBe('UNDO_TOO_LATE');
    expect(refusalOf(play(silent, undo()), undo())).toBe('NOTHING_TO_UNDO');
  });

  it('leaves silent who was silenced by name meanwhile', () => {
    const silent = play(speaking(), muteAll, mute('ham-yen'));
    expect(refusalOf(silent, undo())).toBe('NOTHING_TO_UNDO');
    expect(heard(silent)).toEqual(['hall']);
  });

  it('has nothing to do where only the hall is heard', () => {
    expect(refusalOf(liveScene(), muteAll)).toBe('NOTHING_CHANGED');
  });
});
