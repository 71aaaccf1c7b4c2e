import { describe, expect, it } from '@jest/globals';
import {
  ask,
  callEntries,
  control,
  floorScene,
  issuedScene,
  people,
  play,
  type Scene as Story,
  startTurn,
  stateOf,
} from '@diemcau/testing';
import { type Scene, sceneOf } from './scene.js';

const shown = (story: Story, afterMs = 0): Scene => sceneOf(stateOf(story), null, story.now + afterMs);

const speaking = play(floorScene(), ask('ham-yen'), ask('na-hang'), callEntries(0, 'e-ham-yen'), startTurn('ham-yen'));

describe('a hall board', () => {
  it('counts down to the opening within the last hour', () => {
    const story = issuedScene();
    const { startsAt } = stateOf(story).plan.header;
    expect(sceneOf(stateOf(story), null, startsAt - 90_000)).toMatchObject({ kind: 'waiting', clock: '01:30' });
    expect(sceneOf(stateOf(story), null, startsAt - 2 * 3_600_000)).toMatchObject({ kind: 'waiting', clock: '' });
  });

  it('shows who speaks, what is left, and who is next', () => {
    expect(shown(speaking)).toMatchObject({ kind: 'speaking', clock: '05:00', clockTone: 'calm' });
    expect(shown(speaking).next).toContain(stateOf(speaking).floor.entries['e-na-hang']!.pointName);
    expect(shown(speaking, 250_000)).toMatchObject({ clock: '00:50', clockTone: 'last_minute' });
    expect(shown(speaking, 310_000)).toMatchObject({ clock: '+00:10', clockTone: 'over' });
  });

  it('lets nobody stay who was stopped', () => {
    const stopped = play(speaking, control('StopTurn', 'e-ham-yen', 2));
    expect(shown(stopped).kind).toBe('item');
  });

  it('never counts the chair down', () => {
    const opening = {
      ...{ newEntryId: 'e-chair', pointId: 'hall', kind: 'directive' as const, speakers: [], topic: '' },
    } as const;
    const story = play(floorScene(), {
      type: 'CallSpeakers',
      by: people.chair,
      data: { calls: [opening], version: 0 },
    });
    expect(shown(story, 3_600_000)).toMatchObject({ kind: 'speaking', clock: '', clockTone: 'calm' });
  });

  it('says that there is a break, and that it is over', () => {
    const paused = play(speaking, { type: 'PauseSession', by: people.chair, data: { reason: 'Giải lao 15 phút' } });
    expect(shown(paused)).toMatchObject({ kind: 'break', detail: 'Giải lao 15 phút' });
    const concluded = play(speaking, { type: 'ConcludeSession', by: people.chair, data: {} });
    expect(shown(concluded).kind).toBe('ended');
  });
});
