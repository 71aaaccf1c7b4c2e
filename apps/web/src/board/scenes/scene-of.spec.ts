import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  ask,
  callEntries,
  control,
  floorScene,
  issuedScene,
  liveScene,
  people,
  play,
  type Scene as Story,
  startBatch,
  startTurn,
  stateOf,
} from '@diemcau/testing';
import type { BoardLayout } from '@diemcau/session';
import { shapeOf } from './known.js';
import type { Scene } from './scene.js';
import { sceneOf } from './scene-of.js';

const shownAt = (story: Story, now: number): Scene =>
  sceneOf({
    ...{ boardId: 'b1', name: 'Bảng chính', session: stateOf(story), counters: null, now },
    groups: [{ name: 'Cụm 1', points: 12, checkedIn: 12, summoned: 100, present: 90 }],
    shape: shapeOf(1920, 1080),
  });
const shown = (story: Story, afterMs = 0): Scene => shownAt(story, story.now + afterMs);

const choose = (layout: BoardLayout, message = '', until: number | null = null): Act => ({
  type: 'ShowOnBoards',
  by: people.technician,
  data: { boardId: 'b1', layout, message, until },
});

const speaking = play(floorScene(), ask('ham-yen'), ask('na-hang'), callEntries(0, 'e-ham-yen'), startTurn('ham-yen'));

describe('a hall board that follows the sitting', () => {
  it('counts down to the opening within the last hour', () => {
    const story = issuedScene();
    const { startsAt } = stateOf(story).plan.header;
    expect(shownAt(story, startsAt - 90_000)).toMatchObject({ kind: 'waiting', clock: '01:30' });
    expect(shownAt(story, startsAt - 2 * 3_600_000)).toMatchObject({ kind: 'waiting', clock: '' });
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
    expect(shown(paused)).toMatchObject({ kind: 'break', detail: 'Giải lao 15 phút', clock: '' });
    const concluded = play(speaking, { type: 'ConcludeSession', by: people.chair, data: {} });
    expect(shown(concluded).kind).toBe('ended');
  });
});

describe('a hall board that shows what the desk chose', () => {
  it('counts down to the end of a break, and calls people back', () => {
    const { now } = speaking;
    const story = play(speaking, choose('break', '', now + 600_000));
    expect(shownAt(story, now)).toMatchObject({ kind: 'break', clock: '10:00' });
    expect(shownAt(story, now + 600_000)).toMatchObject({ clock: '', next: 'Mời các đại biểu trở lại hội trường' });
  });

  it('marks where the programme stands', () => {
    const story = play(speaking, choose('programme'));
    const { items, currentId } = stateOf(story).agenda;
    const marked = shown(story).rows.filter(({ state }) => state === 'now');
    expect(marked.map(({ name }) => name)).toEqual(
      items.filter(({ id }) => id === currentId).map(({ title }) => title),
    );
  });

  it('counts the roll by group', () => {
    const { rows } = shown(play(liveScene(), choose('attendance')));
    expect(rows).toEqual([{ state: 'past', lead: '', name: 'Cụm 1', value: '12/12' }]);
  });

  it('lists who is to be honoured', () => {
    const story = play(liveScene(), startBatch('commendation'), choose('award'));
    expect(shown(story).kind).toBe('award');
    expect(shown(story).rows.length).toBeGreaterThan(0);
  });

  it('says what it was told to say, or nothing', () => {
    expect(shown(play(liveScene(), choose('notice', 'Mời dùng trà')))).toMatchObject({ title: 'Mời dùng trà' });
    expect(shown(play(liveScene(), choose('off')))).toMatchObject({ kind: 'off', title: '' });
  });

  it('puts the speaker into the picture, and takes him out when he has ended', () => {
    const story = play(speaking, choose('lower_third'));
    expect(shown(story)).toMatchObject({ kind: 'lower_third', clock: '', next: '' });
    expect(shown(story).title).not.toBe('');
    expect(shown(play(story, control('StopTurn', 'e-ham-yen', 2))).title).toBe('');
  });

  it('shows its name for ten seconds, unless it is on the air', () => {
    const which: Act = { type: 'IdentifyBoards', by: people.technician, data: { boardId: null } };
    const story = play(liveScene(), which);
    const { at } = stateOf(story).boards.asked!;
    expect(shownAt(story, at + 9_000)).toMatchObject({ kind: 'name', title: 'Bảng chính' });
    expect(shownAt(story, at + 10_000).kind).not.toBe('name');
    expect(shown(play(liveScene(), choose('lower_third'), which)).kind).toBe('lower_third');
  });
});
