import { describe, expect, it } from '@jest/globals';
import {
  ask,
  callEntries,
  checkIn,
  control,
  endBatch,
  floorScene,
  issuedScene,
  liveScene,
  markPresented,
  people,
  play,
  reportBack,
  reportLost,
  type Scene,
  startBatch,
  startItem,
  startTurn,
  stateOf,
} from '@diemcau/testing';
import { type SessionReport, sessionReport } from './session-report.js';

const MINUTE = 60_000;

const reportOf = (scene: Scene): SessionReport => sessionReport(stateOf(scene), scene.now);

/** A turn of three minutes, of which one was a pause of the speaker. */
const spoken = (): Scene => {
  const asked = play(floorScene(), ask('ham-yen'), ask('na-hang'));
  const version = (scene: Scene): number => stateOf(scene).floor.version;
  const called = play(asked, callEntries(version(asked), 'e-na-hang'), startTurn('na-hang'));
  const paused = play(called, { ...control('PauseTurn', 'e-na-hang', version(called)), after: MINUTE });
  const resumed = play(paused, { ...control('ResumeTurn', 'e-na-hang', version(paused)), after: MINUTE });
  return play(resumed, { ...control('StopTurn', 'e-na-hang', version(resumed)), after: MINUTE });
};

describe('the report of a session', () => {
  it('tells who spoke, when, and how long net of pauses', () => {
    const { speaking } = reportOf(spoken());
    expect(speaking).toHaveLength(1);
    const [turn] = speaking;
    expect(turn).toMatchObject({ entryId: 'e-na-hang', state: 'done', calledOutOfOrder: true, limitSec: 300 });
    expect(turn?.spokenMs).toBe(2 * MINUTE);
    expect((turn?.endedAt ?? 0) - (turn?.startedAt ?? 0)).toBe(3 * MINUTE);
  });

  it('lists who is to hand in writing once the chair has concluded', () => {
    const concluded = play(spoken(), { type: 'ConcludeSession', by: people.chair, data: {} });
    expect(reportOf(concluded).written.map(({ entryId }) => entryId)).toEqual(['e-ham-yen']);
    expect(reportOf(spoken()).written).toEqual([]);
  });

  it('sets the programme as it ran against the hours of the invitation', () => {
    const scene = play(liveScene(), startItem('opening'), { ...startItem('discussion'), after: 12 * MINUTE });
    const [opening, discussion, awards] = reportOf(scene).agenda;
    const { startsAt } = stateOf(scene).plan.header;
    expect(opening).toMatchObject({ plannedStart: startsAt, plannedMs: 10 * MINUTE, takenMs: 12 * MINUTE });
    expect(discussion).toMatchObject({ plannedStart: startsAt + 10 * MINUTE, endedAt: null });
    expect(awards).toMatchObject({ plannedStart: startsAt + 70 * MINUTE, startedAt: null, takenMs: 0 });
  });

  it('sums attendance by district and over all', () => {
    const { attendance, attendanceByParent } = reportOf(
      play(issuedScene(), checkIn('minh-khuong', { present: 3 }), checkIn('na-hang', { present: 4 })),
    );
    expect(attendance.checkedIn).toBe(2);
    expect(attendance.present).toBe(7);
    const district = attendanceByParent.find(({ pointId }) => pointId === 'ham-yen');
    expect(district).toMatchObject({ points: 3, checkedIn: 1, present: 3 });
  });

  it('counts awards as handed over, and losses with their end', () => {
    const lost = play(liveScene(), startItem('awards'), reportLost('i-1', 'na-hang'));
    const given = play(lost, startBatch('commendation'), markPresented('commendation', 'ham-yen'));
    const back = play(given, endBatch('commendation'), reportBack('na-hang'));
    const { awards, incidents } = reportOf(back);
    expect(awards.map(({ batch, open }) => [batch.id, open])).toEqual([
      ['commendation', 0],
      ['merit', 1],
    ]);
    expect(incidents).toMatchObject([{ id: 'i-1', kind: 'point_lost', closedAt: back.now }]);
  });
});
