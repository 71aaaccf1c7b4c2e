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

  it('gives a turn that was told after an outage the time it took, not that of its entry', () => {
    const asked = play(floorScene(), ask('ham-yen'));
    const [from, to] = [asked.now + MINUTE, asked.now + 11 * MINUTE];
    const away = play(asked, {
      type: 'RecordOutage',
      by: people.system,
      after: 11 * MINUTE,
      data: { incidentId: 'o1', from, to },
    });
    const told = play(
      away,
      { ...callEntries(0, 'e-ham-yen'), by: people.secretary, occurredAt: from + MINUTE },
      { type: 'StartTurn', by: people.secretary, occurredAt: from + 2 * MINUTE, data: { entryId: 'e-ham-yen' } },
      { ...control('StopTurn', 'e-ham-yen', 2, people.secretary), after: 30_000, occurredAt: from + 6 * MINUTE },
    );
    expect(reportOf(told).speaking[0]).toMatchObject({ startedAt: from + 2 * MINUTE, spokenMs: 4 * MINUTE });
  });

  it('tells the time of a turn that the outage cut short', () => {
    const speaking = play(floorScene(), ask('ham-yen'), callEntries(0, 'e-ham-yen'), startTurn('ham-yen'));
    const [from, to] = [speaking.now + 2 * MINUTE, speaking.now + 12 * MINUTE];
    const cut = play(
      speaking,
      { type: 'RecordOutage', by: people.system, after: 12 * MINUTE, data: { incidentId: 'o1', from, to } },
      { ...control('StopTurn', 'e-ham-yen', 2, people.secretary), after: 30_000, occurredAt: from + MINUTE },
    );
    expect(reportOf(cut).speaking[0]?.spokenMs).toBe(3 * MINUTE);
  });
});
