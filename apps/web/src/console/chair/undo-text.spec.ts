import { describe, expect, it } from '@jest/globals';
import { ask, callEntries, control, floorScene, play, startTurn, stateOf } from '@diemcau/testing';
import { undoText } from './undo-text.js';

describe('what an undo would take back', () => {
  const called = play(floorScene(), ask('ham-yen'), callEntries(0, 'e-ham-yen'));
  const started = play(called, startTurn('ham-yen'));

  it('is named by whom it concerned', () => {
    expect(undoText(stateOf(called).floor)).toMatch(/^đã mời /u);
    expect(undoText(stateOf(started).floor)).toMatch(/^đã bắt đầu lượt /u);
    const ended = play(started, control('StopTurn', 'e-ham-yen', 2));
    expect(undoText(stateOf(ended).floor)).toMatch(/^đã kết thúc lượt /u);
  });

  it('is nothing in particular where no turn began or ended', () => {
    expect(undoText(stateOf(floorScene()).floor)).toBe('thao tác vừa rồi');
  });
});
