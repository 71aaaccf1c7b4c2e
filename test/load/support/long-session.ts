import { TypeormEventLog, TypeormLiveness, openDatabase } from '@diemcau/persistence';
import { type DirectoryParts, SessionDirectory } from '@diemcau/runtime';
import {
  type Actor,
  type AttendanceReport,
  type IssuedSession,
  type SessionCommandBody,
  counts,
  decide,
  digestChange,
  evolve,
  react,
} from '@diemcau/session';
import {
  FakeClock,
  FakeIds,
  type PreparedConference,
  type PreparedPoint,
  RealTimers,
  RecordingLog,
  mailboxBench,
  people,
} from '@diemcau/testing';
import { join } from 'node:path';

/** Between two commands of the story. */
const STEP_MS = 1_500;
/** About two hundred turns in ten thousand events: a full day. */
const STEPS_PER_TURN = 9;
const MOVEMENTS = 145;
const POINTS_IN_TURN = 145;

interface Told {
  readonly by: Actor;
  readonly body: SessionCommandBody;
}

const told = (by: Actor, body: SessionCommandBody): Told => ({ by, body });

const issuedIn = async (directory: SessionDirectory, sessionId: string): Promise<IssuedSession> => {
  const state = await directory.state(sessionId);
  if (state.status !== 'issued') throw new Error('the session was not issued');
  return state;
};

const reportOf = (present: number, of: number): AttendanceReport => {
  const absences = { absentExcused: 0, absentUnexcused: 0, absentUnclassified: of - present };
  return { present, substitutes: 0, ...absences, guests: 0, reason: '', named: [] };
};

const roll = (
  { pointId, unitId }: PreparedPoint,
  present: number,
): { pointId: string; units: { unitId: string; report: AttendanceReport }[] } => ({
  pointId,
  units: [{ unitId, report: reportOf(present, 5) }],
});

/** The days before, and the morning: every point confirms, tests, is ready and checks in. */
const morning = (point: PreparedPoint): readonly Told[] => {
  const { pointId } = point;
  const by = people.operatorOf(pointId);
  const contact = {
    room: 'Phòng họp tầng 2',
    terminal: 'Poly G7500',
    technician: 'Trần Văn Bình',
    phone: '0912345678',
  };
  const passed = {
    camera: 'passed',
    microphone: 'passed',
    loudspeaker: 'passed',
    network: 'passed',
    note: '',
  } as const;
  return [
    told(by, { type: 'ConfirmPoint', data: { pointId, contact } }),
    told(by, { type: 'ReportEquipmentTest', data: { pointId, report: passed } }),
    told(by, { type: 'DeclareReady', data: { pointId } }),
    told(by, { type: 'CheckIn', data: roll(point, 4) }),
  ];
};

/** What goes on beside the turns: a corrected figure, somebody who leaves early, a call for help that is taken and resolved. */
const besides = (point: PreparedPoint, step: number): readonly Told[] => {
  const { pointId, unitId } = point;
  const by = people.operatorOf(pointId);
  const incidentId = `help-${step}`;
  const movement = { pointId, unitId, kind: 'left_early', count: 1, withLeave: true, who: 'Đ/c Vũ Văn Nam' } as const;
  const movesOn = step < MOVEMENTS ? [told(by, { type: 'RecordMovement', data: movement })] : [];
  return [
    told(by, { type: 'ReportAttendance', data: roll(point, Math.floor(step / POINTS_IN_TURN) % 2 === 0 ? 3 : 5) }),
    ...movesOn,
    told(by, { type: 'RaiseTicket', data: { incidentId, pointId, kind: 'cannot_hear', note: 'Tiếng nhỏ' } }),
    told(people.technician, { type: 'TakeIncident', data: { incidentId } }),
    told(people.technician, { type: 'ResolveIncident', data: { incidentId, resolution: 'Đã chỉnh âm lượng' } }),
  ];
};

/** A turn of one point, from the request to its end. */
const turnOf = ({ pointId }: PreparedPoint, step: number, version: number): readonly Told[] => {
  const by = people.operatorOf(pointId);
  const entryId = `turn-${step}`;
  const speakers = [{ name: 'Đ/c Hoàng Thị Lan', position: 'Chủ tịch Ủy ban nhân dân' }];
  const about = { topic: 'Ý kiến', onBehalfOf: null };
  return [
    told(by, { type: 'RequestFloor', data: { entryId, pointId, kind: 'speech', speakers, ...about } }),
    told(people.chair, { type: 'CallSpeakers', data: { version, calls: [{ entryId }] } }),
    told(by, { type: 'StartTurn', data: { entryId } }),
    told(by, { type: 'YieldFloor', data: { entryId } }),
  ];
};

/** Plays a session on the service's own file, through the real mailbox and rules, until its log holds `wanted` events. */
export class LongSession {
  private constructor(
    private readonly directory: SessionDirectory,
    private readonly clock: FakeClock,
    private readonly ids: FakeIds,
    private readonly conference: PreparedConference,
  ) {}

  static async write(dataDir: string, conference: PreparedConference, wanted: number): Promise<number> {
    const database = await openDatabase({ path: join(dataDir, 'diemcau.sqlite') });
    const [clock, ids] = [new FakeClock(), new FakeIds()];
    const parts: DirectoryParts = {
      ...mailboxBench(),
      rules: { decide, evolve, react, counts, digestChange },
      log: new TypeormEventLog(database, ids),
      liveness: new TypeormLiveness(database),
      timers: new RealTimers(),
      report: new RecordingLog(),
      clock,
      ids,
    };
    const directory = new SessionDirectory(parts);
    try {
      await directory.start();
      return await new LongSession(directory, clock, ids, conference).play(wanted);
    } finally {
      await directory.stop();
      await database.close();
    }
  }

  private async play(wanted: number): Promise<number> {
    const { points } = this.conference;
    const sayAll = async (acts: readonly Told[]): Promise<void> => {
      for (const act of acts) await this.say(act);
    };
    for (const point of points) await sayAll(morning(point));
    await this.say(told(people.chair, { type: 'OpenSession', data: {} }));
    await this.say(told(people.chair, { type: 'StartItem', data: { itemId: 'discussion', stopSpeakers: false } }));
    for (let step = 0; (await this.seq()) < wanted; step += 1) {
      const point = points[1 + (step % (points.length - 1))]!;
      await sayAll(besides(point, step));
      if (step % STEPS_PER_TURN !== 0) continue;
      const { floor } = await issuedIn(this.directory, this.conference.sessionId);
      await sayAll(turnOf(point, step, floor.version));
    }
    return this.seq();
  }

  private async seq(): Promise<number> {
    return (await this.directory.head(this.conference.sessionId)).seq;
  }

  private async say({ by, body }: Told): Promise<void> {
    this.clock.advance(STEP_MS);
    const ack = await this.directory.submit(this.conference.sessionId, { ...body, by, cmdId: this.ids.uuid() });
    if (!ack.ok) throw new Error(`${body.type} was refused: ${JSON.stringify(ack.error)}`);
  }
}
