import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  ask,
  callEntries,
  control,
  floorScene,
  liveScene,
  people,
  play,
  profileOf,
  refusalOf,
  samplePlan,
  type Scene,
  startItem,
  startTurn,
  stateOf,
  undo,
  versionOf,
} from '@diemcau/testing';

const stateAt = (scene: Scene, id: string): string | undefined => stateOf(scene).floor.entries[id]?.state;
const queue = (scene: Scene): readonly string[] => stateOf(scene).floor.queue;
const now = (scene: Scene, type: Parameters<typeof control>[0], id: string): Scene =>
  play(scene, control(type, id, versionOf(scene)));
const withdraw = (entryId: string, pointId: string): Act => ({
  type: 'WithdrawRequest',
  by: people.operatorOf(pointId),
  data: { entryId },
});

describe('one request of a point at a time', () => {
  it('gives a turn back to a point that asked again meanwhile, and takes the second request off', () => {
    const stopped = now(
      play(floorScene(), ask('ham-yen'), callEntries(0, 'e-ham-yen'), startTurn('ham-yen')),
      'StopTurn',
      'e-ham-yen',
    );
    const again = play(stopped, ask('ham-yen', 'speech', 'again'), ask('na-hang'));
    const undone = play(again, undo(versionOf(again)));
    expect(stateAt(undone, 'e-ham-yen')).toBe('speaking');
    expect(stateAt(undone, 'again')).toBe('withdrawn');
    expect(queue(undone)).toEqual(['e-na-hang']);
  });

  it('keeps the place of a turn cut by the line until the secretary decides or the point gives it up', () => {
    const lost = now(
      play(floorScene(), ask('ham-yen'), callEntries(0, 'e-ham-yen'), startTurn('ham-yen')),
      'MarkLost',
      'e-ham-yen',
    );
    expect(refusalOf(lost, ask('ham-yen', 'speech', 'again'))).toBe('ALREADY_REQUESTED');
    expect(queue(now(lost, 'ReturnToQueue', 'e-ham-yen'))).toEqual(['e-ham-yen']);
    const given = play(lost, withdraw('e-ham-yen', 'ham-yen'), ask('ham-yen', 'speech', 'again'));
    expect(queue(given)).toEqual(['again']);
  });

  it('lets somebody in the hall ask while the lectern there speaks', () => {
    const lectern: Act = {
      type: 'CallSpeakers',
      by: people.chair,
      data: { version: 0, calls: [{ newEntryId: 'l', pointId: 'hall', kind: 'report', speakers: [], topic: '' }] },
    };
    expect(queue(play(floorScene(), lectern, { ...ask('hall'), by: people.secretary }))).toEqual(['e-hall']);
  });

  it('queues a paper when what its point asked for before is over, at the place the programme gave it', () => {
    const asked = play(liveScene(), startItem('opening'), ask('ham-yen'));
    const begun = play(asked, startItem('discussion'));
    expect(queue(begun)).toEqual(['e-ham-yen', 'paper-2']);
    expect(stateAt(begun, 'paper-1')).toBe('registered');
    expect(queue(play(begun, withdraw('e-ham-yen', 'ham-yen')))).toEqual(['paper-1', 'paper-2']);
    const called = play(begun, callEntries(0, 'e-ham-yen'));
    const over = now(play(called, startTurn('ham-yen')), 'StopTurn', 'e-ham-yen');
    expect(queue(over)).toEqual(['paper-1', 'paper-2']);
    const undone = play(over, undo(versionOf(over)));
    expect([stateAt(undone, 'e-ham-yen'), stateAt(undone, 'paper-1')]).toEqual(['speaking', 'registered']);
    expect(queue(undone)).toEqual(['paper-2']);
  });

  it('lets several papers of one room stand side by side, and return each to its place', () => {
    const paper = samplePlan().registrations[0]!;
    const registrations = ['a', 'b'].map((entryId) => ({ ...paper, entryId }));
    const begun = play(liveScene(samplePlan({ registrations })), startItem('discussion'));
    expect(queue(begun)).toEqual(['a', 'b']);
    const lost = now(play(begun, callEntries(0, 'a'), startTurn('ham-yen', 'a')), 'MarkLost', 'a');
    expect(queue(now(lost, 'ReturnToQueue', 'a'))).toEqual(['a', 'b']);
    expect(refusalOf(begun, ask('ham-yen'))).toBe('ALREADY_REQUESTED');
  });
});

describe('ending a turn and calling the next in one step', () => {
  const callAfter = (scene: Scene, ending: string, entryId: string): Act => ({
    type: 'CallSpeakers',
    by: people.chair,
    data: { version: versionOf(scene), calls: [{ entryId }], ending: [ending] },
  });
  const speaking = play(
    floorScene(),
    ask('ham-yen'),
    ask('na-hang'),
    callEntries(0, 'e-ham-yen'),
    startTurn('ham-yen'),
  );

  it('stops who speaks and calls the next; one undo takes both back', () => {
    const next = play(speaking, callAfter(speaking, 'e-ham-yen', 'e-na-hang'));
    expect([stateAt(next, 'e-ham-yen'), stateAt(next, 'e-na-hang')]).toEqual(['done', 'invited']);
    const undone = play(next, undo(versionOf(next)));
    expect(stateOf(undone).floor.entries).toEqual(stateOf(speaking).floor.entries);
  });

  it('passes over a point that was called and never answered', () => {
    const called = play(floorScene(), ask('ham-yen'), ask('na-hang'), callEntries(0, 'e-ham-yen'));
    const next = play(called, callAfter(called, 'e-ham-yen', 'e-na-hang'));
    expect([stateAt(next, 'e-ham-yen'), stateAt(next, 'e-na-hang')]).toEqual(['no_answer', 'invited']);
    expect(queue(now(next, 'ReturnToQueue', 'e-ham-yen'))).toEqual(['e-ham-yen']);
  });

  it('ends nobody by mistake: the turn that is to give way has to be on', () => {
    expect(refusalOf(speaking, callAfter(speaking, 'e-na-hang', 'e-na-hang'))).toBe('ENTRY_WRONG_STATE');
    expect(refusalOf(speaking, callAfter(speaking, 'nobody', 'e-na-hang'))).toBe('UNKNOWN_ENTRY');
  });
});

describe('the order of asking', () => {
  it('is departed from already when a point is put next in line ahead of others, and the record says so', () => {
    const deck = now(play(floorScene(), ask('ham-yen'), ask('na-hang')), 'PutOnDeck', 'e-na-hang');
    const called = play(deck, callEntries(versionOf(deck), 'e-na-hang'));
    expect(stateOf(called).floor.entries['e-na-hang']?.calledOutOfOrder).toBe(true);
    expect(called.events.at(-1)).toMatchObject({ type: 'SpeakerCalled', data: { outOfOrder: true } });
  });

  it('lets a point of order through a closed list', () => {
    const closed = play(floorScene(profileOf({}, 'sitting')), { type: 'CloseList', by: people.chair, data: {} });
    expect(queue(play(closed, ask('ham-yen', 'point_of_order')))).toEqual(['e-ham-yen']);
    expect(refusalOf(closed, ask('ham-yen', 'rebuttal'))).toBe('LIST_CLOSED');
  });

  it('gives registered papers the time that the item has when it begins', () => {
    const item = samplePlan().agenda[1]!;
    const edited: Act = {
      type: 'EditItem',
      by: people.secretary,
      data: {
        item: { ...item, profile: profileOf({ limits: { paper: { first: 420, later: 420 } } }) },
        reason: 'rút ngắn',
      },
    };
    expect(stateOf(play(liveScene(), edited)).floor.entries['paper-1']?.limitSec).toBe(420);
  });
});
