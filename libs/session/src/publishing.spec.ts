import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  call,
  issuedScene,
  liveScene,
  people,
  play,
  samplePlan,
  samplePoint,
  type Scene,
  startBatch,
  startItem,
  stateOf,
} from '@diemcau/testing';
import type { Plan } from './plan/plan.state.js';
import { heardPoints } from './sound/heard.js';
import { FREE_CAMERA_POINTS, publishers, publishing, soundingPoints } from './publishing.js';

const rights = (scene: Scene, pointId: string): string => {
  const { camera, microphone, screen } = publishing(stateOf(scene), pointId);
  return [camera && 'camera', microphone && 'microphone', screen && 'screen'].filter(Boolean).join(' ') || 'nothing';
};

const big = (): Plan => {
  const plan = samplePlan();
  const more = Array.from({ length: 150 }, (_, n) => samplePoint(`p${n}`));
  return { ...plan, points: [...plan.points, ...more] };
};

const speaking = (plan?: Plan): Scene => play(liveScene(plan), startItem('discussion'), call('e1', 'minh-khuong', 0));
const start: Act = { type: 'StartTurn', by: people.operatorOf('minh-khuong'), data: { entryId: 'e1' } };

/** The same awards, all of them for one point. */
const awardedAt = (plan: Plan, pointId: string): Plan => ({
  ...plan,
  awards: plan.awards.map((batch) => ({
    ...batch,
    recipients: batch.recipients.map((one) => ({ ...one, pointId })),
  })),
});

describe('who may publish what', () => {
  it('nobody before the rehearsal and after the end', () => {
    expect(publishers(stateOf(issuedScene())).size).toBe(0);
    const ended = play(liveScene(), { type: 'ConcludeSession', by: people.chair, data: {} });
    expect(publishers(stateOf(ended)).size).toBe(0);
  });

  it('everyone a camera up to 150 points, nobody above; the hall everything', () => {
    expect(rights(liveScene(), 'na-hang')).toBe('camera');
    expect(rights(liveScene(big()), 'na-hang')).toBe('nothing');
    expect(rights(liveScene(big()), 'hall')).toBe('camera microphone screen');
    expect([...publishers(stateOf(liveScene(big()))).keys()]).toEqual(['hall']);
  });

  it('the holder from the call to the end of the turn, at any size', () => {
    for (const plan of [samplePlan(), big()]) {
      expect(rights(speaking(plan), 'minh-khuong')).toBe('camera microphone screen');
      const started = play(speaking(plan), start);
      expect(rights(started, 'minh-khuong')).toBe('camera microphone screen');
      expect([...soundingPoints(stateOf(started))]).toEqual(expect.arrayContaining(['hall', 'minh-khuong']));
    }
  });

  it('a camera alone while the turn or the session pauses', () => {
    const started = play(speaking(big()), start);
    const version = stateOf(started).floor.version;
    const paused = play(started, { type: 'PauseTurn', by: people.chair, data: { entryId: 'e1', version } });
    expect(rights(paused, 'minh-khuong')).toBe('camera');
    const halted = play(started, { type: 'PauseSession', by: people.chair, data: { reason: 'giải lao' } });
    expect(rights(halted, 'minh-khuong')).toBe('camera');
    expect([...soundingPoints(stateOf(halted))]).toEqual(['hall']);
  });

  it('a camera for those on deck and those who receive an award now', () => {
    const deck = play(liveScene(big()), startItem('discussion'));
    const version = stateOf(deck).floor.version;
    const onDeck = play(deck, { type: 'PutOnDeck', by: people.chair, data: { entryId: 'paper-2', version } });
    expect(rights(onDeck, 'na-hang')).toBe('camera');
    expect(rights(play(liveScene(big()), startBatch('commendation')), 'ham-yen')).toBe('camera');
  });

  it('the gateway for a hardware point, never the hardware point itself', () => {
    const scene = play(liveScene(big()), startItem('discussion'), call('e1', 'bach-xa', 0));
    expect(rights(scene, 'bach-xa')).toBe('nothing');
    expect(rights(scene, 'ham-yen')).toBe('camera microphone');
    expect([...publishers(stateOf(scene)).keys()].sort()).toEqual(['hall', 'ham-yen']);
  });

  it('nothing for a point that only watches', () => {
    expect(rights(liveScene(), 'da-vi')).toBe('nothing');
  });

  it('everything for the point at which the acting chair sits, as long as that chair is acting', () => {
    const [first, second] = samplePlan().header.chairs;
    const elsewhere = { ...big(), header: { ...big().header, chairs: [{ ...first!, pointId: 'na-hang' }, second!] } };
    const scene = liveScene(elsewhere);
    expect(rights(scene, 'na-hang')).toBe('camera microphone screen');
    expect([...heardPoints(stateOf(scene))].sort()).toEqual(['hall', 'na-hang']);
    const handedOver = play(scene, { type: 'HandOverChair', by: people.chair, data: { chairId: 'chair-2' } });
    expect(rights(handedOver, 'na-hang')).toBe('nothing');
    expect([...heardPoints(stateOf(handedOver))]).toEqual(['hall']);
  });

  it('leaves the speaker alone when the chair is handed over', () => {
    const scene = play(speaking(), start, { type: 'HandOverChair', by: people.chair, data: { chairId: 'chair-2' } });
    expect(rights(scene, 'minh-khuong')).toBe('camera microphone screen');
    expect(stateOf(scene).floor.entries['e1']?.state).toBe('speaking');
  });

  const spotlight = (pointId: string): Act => ({
    type: 'SetStage',
    by: people.technician,
    data: { layout: 'spotlight', spotlight: pointId },
  });

  it('a camera for the point on the main screen, at any size', () => {
    expect(rights(play(liveScene(big()), spotlight('na-hang')), 'na-hang')).toBe('camera');
  });

  it('in a rehearsal the microphone, too, of the point that is being tried', () => {
    const rehearsing = play(issuedScene(big()), { type: 'StartRehearsal', by: people.technician, data: {} });
    const trying = play(rehearsing, spotlight('na-hang'));
    expect(rights(trying, 'na-hang')).toBe('camera microphone screen');
    expect([...heardPoints(stateOf(trying))].sort()).toEqual(['hall', 'na-hang']);
    expect(rights(play(trying, spotlight('minh-khuong')), 'na-hang')).toBe('nothing');
    expect(rights(play(trying, { type: 'OpenSession', by: people.chair, data: {} }), 'na-hang')).toBe('camera');
  });

  it('tells everybody through whom a hardware point is heard, even when that changes while it speaks', () => {
    const scene = play(liveScene(big()), startItem('discussion'), call('e1', 'bach-xa', 0));
    expect([...heardPoints(stateOf(scene))].sort()).toEqual(['hall', 'ham-yen']);
    const itself = play(scene, {
      type: 'ChangePointMode',
      by: people.operatorOf('bach-xa'),
      data: { pointId: 'bach-xa', mode: 'webrtc', via: null },
    });
    expect([...heardPoints(stateOf(itself))].sort()).toEqual(['bach-xa', 'hall']);
  });

  it('stays with who was called while the session pauses: nothing before it, all after it', () => {
    const halted = play(speaking(big()), { type: 'PauseSession', by: people.chair, data: { reason: 'giải lao' } });
    expect(stateOf(halted).floor.entries['e1']?.state).toBe('invited');
    expect(rights(halted, 'minh-khuong')).toBe('camera');
    const resumed = play(halted, { type: 'ResumeSession', by: people.chair, data: {} });
    expect(rights(resumed, 'minh-khuong')).toBe('camera microphone screen');
  });

  it('a camera for nobody as soon as there is one point too many', () => {
    const plan = samplePlan();
    const upTo = (size: number): Plan => {
      const more = Array.from({ length: size - plan.points.length }, (_, n) => samplePoint(`p${n}`));
      return { ...plan, points: [...plan.points, ...more] };
    };
    expect(rights(liveScene(upTo(FREE_CAMERA_POINTS)), 'p0')).toBe('camera');
    expect(rights(liveScene(upTo(FREE_CAMERA_POINTS + 1)), 'p0')).toBe('nothing');
  });

  it('the same through an encoder as through a page', () => {
    const plan = big();
    const points = plan.points.map((one) => (one.id === 'minh-khuong' ? { ...one, mode: 'whip' as const } : one));
    expect(rights(liveScene({ ...plan, points }), 'minh-khuong')).toBe('nothing');
    // An encoder's turn begins with the call.
    const started = speaking({ ...plan, points });
    expect(rights(started, 'minh-khuong')).toBe('camera microphone screen');
    expect([...soundingPoints(stateOf(started))].sort()).toEqual(['hall', 'minh-khuong']);
  });

  describe('of a room that joins with equipment of its own', () => {
    const inDiscussion = (plan = big()): Scene => play(liveScene(plan), startItem('discussion'));
    const called = (plan?: Plan): Scene => play(inDiscussion(plan), call('e1', 'bach-xa', 0));
    const begin: Act = { type: 'StartTurn', by: people.technician, data: { entryId: 'e1' } };
    const alone = (): Plan => {
      const plan = big();
      return { ...plan, points: plan.points.map((one) => (one.id === 'bach-xa' ? { ...one, via: null } : one)) };
    };

    it('opens the gateway for the turn: a camera alone while it pauses, nothing after it', () => {
      const started = play(called(), begin);
      expect(rights(started, 'ham-yen')).toBe('camera microphone');
      const pause: Act = {
        type: 'PauseTurn',
        by: people.chair,
        data: { entryId: 'e1', version: stateOf(started).floor.version },
      };
      const paused = play(started, pause);
      expect(rights(paused, 'ham-yen')).toBe('camera');
      expect([...soundingPoints(stateOf(paused))]).toEqual(['hall']);
      const stop: Act = {
        type: 'StopTurn',
        by: people.chair,
        data: { entryId: 'e1', version: stateOf(paused).floor.version },
      };
      expect(rights(play(paused, stop), 'ham-yen')).toBe('nothing');
    });

    it("shows the gateway's camera for who is next behind it and who receives an award there", () => {
      const asked = play(inDiscussion(), {
        type: 'RequestFloor',
        by: people.secretary,
        data: { entryId: 'e9', pointId: 'bach-xa', kind: 'speech', speakers: [], topic: '', onBehalfOf: null },
      });
      const version = stateOf(asked).floor.version;
      const onDeck = play(asked, { type: 'PutOnDeck', by: people.chair, data: { entryId: 'e9', version } });
      expect([rights(onDeck, 'bach-xa'), rights(onDeck, 'ham-yen')]).toEqual(['nothing', 'camera']);
      const awarded = play(liveScene(awardedAt(big(), 'bach-xa')), startBatch('commendation'));
      expect([rights(awarded, 'bach-xa'), rights(awarded, 'ham-yen')]).toEqual(['nothing', 'camera']);
    });

    it('opens nothing where it has no gateway: it is heard where its equipment is', () => {
      const scene = play(called(alone()), begin);
      expect([...publishers(stateOf(scene)).keys()]).toEqual(['hall']);
      expect([...heardPoints(stateOf(scene))]).toEqual(['hall']);
      expect(stateOf(scene).sound.carriers).toEqual({ 'bach-xa': null });
    });
  });

  it('nothing for a point that only watches: on the main screen, tried in a rehearsal or given an award', () => {
    expect(rights(play(liveScene(awardedAt(samplePlan(), 'da-vi')), startBatch('commendation')), 'da-vi')).toBe(
      'nothing',
    );
    expect(rights(play(liveScene(), spotlight('da-vi')), 'da-vi')).toBe('nothing');
    const rehearsing = play(issuedScene(), { type: 'StartRehearsal', by: people.technician, data: {} });
    const trying = play(rehearsing, spotlight('da-vi'));
    expect(rights(trying, 'da-vi')).toBe('nothing');
    expect([...heardPoints(stateOf(trying))]).toEqual(['hall']);
  });
});
