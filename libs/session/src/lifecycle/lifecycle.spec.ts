import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  ask,
  callEntries,
  floorScene,
  issuedScene,
  liveScene,
  people,
  play,
  type Scene,
  startItem,
  STARTS_AT,
  startTurn,
  stateOf,
} from '@diemcau/testing';
import { evolve, type Phase, react, redact, replay, unissued } from '../index.js';

const phase = (scene: Scene): Phase => stateOf(scene).lifecycle.current;
const rehearse = (type: 'StartRehearsal' | 'EndRehearsal'): Act => ({ type, by: people.technician, data: {} });
const byChair = (type: 'OpenSession' | 'ResumeSession' | 'ConcludeSession'): Act => ({
  type,
  by: people.chair,
  data: {},
});
const withReason = (type: 'PauseSession' | 'PostponeSession' | 'CancelSession', reason: string): Act => ({
  type,
  by: people.chair,
  data: { reason },
});
const archive: Act = { type: 'ArchiveSession', by: people.organizer, data: {} };

describe('a session', () => {
  it('goes from the invitation through a rehearsal to the archive', () => {
    const rehearsing = play(issuedScene(), rehearse('StartRehearsal'));
    expect(phase(rehearsing)).toEqual({ phase: 'rehearsing', since: rehearsing.now });
    const back = play(rehearsing, rehearse('EndRehearsal'));
    expect(stateOf(back).lifecycle).toEqual({
      current: { phase: 'issued' },
      rehearsed: true,
      rehearsals: 1,
      roomRenewals: 0,
    });
    const live = play(back, byChair('OpenSession'));
    const openedAt = live.now;
    const paused = play(live, withReason('PauseSession', 'Giải lao'));
    expect(phase(paused)).toEqual({ phase: 'paused', openedAt, since: paused.now, reason: 'Giải lao' });
    const resumed = play(paused, byChair('ResumeSession'));
    expect(phase(resumed)).toEqual({ phase: 'live', openedAt });
    const over = play(resumed, byChair('ConcludeSession'));
    expect(phase(over)).toEqual({ phase: 'concluded', openedAt, concludedAt: over.now });
    expect(phase(play(over, archive))).toEqual({ phase: 'archived', openedAt, concludedAt: over.now });
  });

  it('may be opened straight from a rehearsal', () => {
    expect(phase(play(issuedScene(), rehearse('StartRehearsal'), byChair('OpenSession'))).phase).toBe('live');
  });

  it('is postponed, gets a new day, or is cancelled; each is told with its reason', () => {
    const postponed = play(issuedScene(), withReason('PostponeSession', 'Bão số 3'));
    expect(phase(postponed)).toEqual({ phase: 'postponed', reason: 'Bão số 3' });
    const again = play(postponed, {
      type: 'RescheduleSession',
      by: people.organizer,
      data: { startsAt: STARTS_AT + 86_400_000, endsAt: STARTS_AT + 90_000_000, reason: 'Bão đã tan' },
    });
    expect(phase(again).phase).toBe('issued');
    expect(stateOf(again).plan.header.startsAt).toBe(STARTS_AT + 86_400_000);
    const off = play(again, withReason('CancelSession', 'Không cần nữa'));
    expect(phase(off)).toEqual({ phase: 'cancelled', reason: 'Không cần nữa' });
    expect(stateOf(off).plan.changes.map(({ kind, before }) => [kind, before])).toEqual([
      ['postponed', '08:00 18/01/2024'],
      ['schedule', '08:00 18/01/2024 – 11:00 18/01/2024'],
      ['cancelled', '08:00 19/01/2024'],
    ]);
  });

  it('gets a new media room whenever there is one, and nothing else of it changes', () => {
    const renew: Act = { type: 'RenewMediaRoom', by: people.technician, data: { reason: 'Lộ khóa phòng' } };
    const speaking = play(floorScene(), ask('ham-yen'), callEntries(0, 'e-ham-yen'), startTurn('ham-yen'));
    const before = stateOf(speaking);
    const renewed = play(speaking, renew);
    const after = stateOf(renewed);
    expect(after).toEqual({ ...before, lifecycle: { ...before.lifecycle, roomRenewals: 1 } });
    expect([after.floor, after.attendance]).toEqual([before.floor, before.attendance]);
    const event = renewed.events.at(-1)!;
    expect(react(event, after)).toEqual([{ type: 'openMediaRoom' }, { type: 'reconcileMedia', urgent: false }]);
    expect(redact(event, { kind: 'public' })).toMatchObject({ by: null, data: { reason: '' } });
    const rehearsing = play(issuedScene(), rehearse('StartRehearsal'), renew, renew);
    expect(stateOf(rehearsing).lifecycle.roomRenewals).toBe(2);
    expect(stateOf(play(renewed, withReason('PauseSession', 'Giải lao'), renew)).lifecycle.roomRenewals).toBe(2);
  });

  it('concludes with nobody left: turns end, the item ends, what waited is taken in writing', () => {
    const scene = play(
      liveScene(),
      startItem('opening'),
      ask('minh-khuong'),
      ask('bach-xa'),
      callEntries(0, 'e-minh-khuong', 'e-bach-xa'),
      startTurn('minh-khuong'),
      byChair('ConcludeSession'),
    );
    const { entries, queue, undo } = stateOf(scene).floor;
    expect(Object.values(entries).map(({ id, state }) => [id, state])).toEqual([
      ['paper-1', 'written'],
      ['paper-2', 'written'],
      ['e-minh-khuong', 'done'],
      ['e-bach-xa', 'written'],
    ]);
    expect({ queue, undo }).toEqual({ queue: [], undo: null });
    expect(stateOf(scene).agenda.currentId).toBeNull();
    expect(entries['e-minh-khuong']?.watch.runningSince).toBeNull();
  });

  it('concludes out of a break without counting it', () => {
    const scene = play(
      floorScene(),
      ask('ham-yen'),
      callEntries(0, 'e-ham-yen'),
      startTurn('ham-yen'),
      { ...withReason('PauseSession', ''), after: 60_000 },
      { ...byChair('ConcludeSession'), after: 600_000 },
    );
    expect(stateOf(scene).floor.entries['e-ham-yen']?.watch.usedMs).toBe(60_000);
  });
});

describe('the fold', () => {
  it('leaves a session alone that was never issued', () => {
    const opened = liveScene().events.at(-1)!;
    expect(evolve(unissued, opened)).toBe(unissued);
  });

  it('keeps the slices that an event does not concern', () => {
    const before = stateOf(liveScene());
    const after = stateOf(play(liveScene(), startItem('opening')));
    const again = stateOf({ ...liveScene(), state: replay(liveScene().events.slice(-1), before) });
    expect(after.agenda).not.toBe(before.agenda);
    expect(again.agenda).toBe(before.agenda);
    expect(again.floor).toBe(before.floor);
    expect(again.plan).toBe(before.plan);
  });
});
