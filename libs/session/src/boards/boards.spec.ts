import { describe, expect, it } from '@jest/globals';
import { type Act, issuedScene, liveScene, people, play, refusalOf, stateOf } from '@diemcau/testing';
import { boardChoice } from './board-choice.js';
import type { BoardLayout } from './boards.state.js';

const show = (layout: BoardLayout, boardId: string | null = null, message = '', until: number | null = null): Act => ({
  type: 'ShowOnBoards',
  by: people.technician,
  data: { boardId, layout, message, until },
});

const layoutOf = (scene: Parameters<typeof stateOf>[0], boardId: string): BoardLayout =>
  boardChoice(stateOf(scene).boards, boardId).layout;

describe('hall boards', () => {
  it('follow the sitting until somebody chooses', () => {
    expect(layoutOf(issuedScene(), 'b1')).toBe('auto');
    const scene = play(issuedScene(), show('attendance', 'b1'));
    expect([layoutOf(scene, 'b1'), layoutOf(scene, 'b2')]).toEqual(['attendance', 'auto']);
  });

  it('show all the same when the desk says so, but a mixer keeps its lower third', () => {
    const scene = play(liveScene(), show('attendance', 'b1'), show('lower_third', 'mixer'), show('off'));
    expect(['b1', 'b2', 'mixer'].map((id) => layoutOf(scene, id))).toEqual(['off', 'off', 'lower_third']);
    expect(refusalOf(scene, show('off'))).toBe('NOTHING_CHANGED');
    expect(layoutOf(play(scene, show('off', 'mixer')), 'mixer')).toBe('off');
  });

  it('go back to what all show, and nothing of their own is kept', () => {
    const scene = play(liveScene(), show('off', 'b1'), show('auto', 'b1'));
    expect(stateOf(scene).boards.own).toEqual({});
  });

  it('keep a text for a notice alone, and an end for a break alone', () => {
    const notice = play(liveScene(), show('notice', null, 'Mời đại biểu dùng trà', 5));
    expect(stateOf(notice).boards.all).toEqual({ layout: 'notice', message: 'Mời đại biểu dùng trà', until: null });
    const rest = play(liveScene(), show('break', null, 'x', 5));
    expect(stateOf(rest).boards.all).toEqual({ layout: 'break', message: '', until: 5 });
  });

  it('still tell something when the sitting is over', () => {
    const over = play(liveScene(), { type: 'ConcludeSession', by: people.chair, data: {} });
    expect(refusalOf(over, show('notice', null, 'Mời đại biểu dùng cơm'))).toBeNull();
  });

  it('show their names when asked', () => {
    const scene = play(liveScene(), { type: 'IdentifyBoards', by: people.technician, data: { boardId: 'b1' } });
    expect(stateOf(scene).boards.asked).toMatchObject({ boardId: 'b1' });
  });
});
