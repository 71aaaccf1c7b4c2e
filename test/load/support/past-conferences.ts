import type { BridgePointView } from '@diemcau/contract';
import { TypeormConferences, TypeormEventLog, TypeormLiveness, openDatabase } from '@diemcau/persistence';
import { type Conference, type Conferences, type PlannedSession, SessionDirectory } from '@diemcau/runtime';
import {
  type Actor,
  type Plan,
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
  RealTimers,
  RecordingLog,
  conferenceRecordOf,
  mailboxBench,
  people,
  samplePoint,
  sittingRecord,
  takingPart,
} from '@diemcau/testing';
import { join } from 'node:path';

const HOUR = 3_600_000;
const BETWEEN_MS = 86 * HOUR;
const TOPICS = [
  ...['cải cách hành chính', 'phòng chống thiên tai', 'chuyển đổi số', 'giảm nghèo bền vững', 'an toàn giao thông'],
  ...['giải phóng mặt bằng', 'tiêm chủng mở rộng', 'thi đua khen thưởng', 'bầu cử', 'nông thôn mới', 'thu ngân sách'],
];
const CHAIRS = ['Hoàng Việt Phương', 'Nguyễn Văn Sơn', 'Lý Thị Kỷ', 'Trần Đức Thắng', 'Vàng Seo Cón', 'Đỗ Thị Bích'];
const HALLS = ['Hội trường A', 'Phòng họp số 2', 'Trung tâm hội nghị tỉnh'];

/** A province as it confers: its hall, then its communes. */
export interface Province {
  readonly hall: BridgePointView;
  readonly communes: readonly BridgePointView[];
}

export interface PastConference {
  readonly id: string;
  readonly sessionId: string;
  readonly startsAt: number;
  readonly topic: string;
  readonly chair: string;
  readonly province: Province;
}

const atOf = <Value>(list: readonly Value[], i: number): Value => list[i % list.length]!;

const recordsOf = ({ id, sessionId, startsAt, topic, chair }: PastConference, hall: string) => {
  const title = `Hội nghị trực tuyến về ${topic}`;
  const chairs = [{ id: 'chair', name: chair, positions: ['Phó Chủ tịch Ủy ban nhân dân tỉnh'] }];
  const conference = conferenceRecordOf(id, { title, chairs, hall, hostAgency: 'Văn phòng Ủy ban nhân dân' });
  const hours = { startsAt, endsAt: startsAt + 3 * HOUR };
  return { conference, session: sittingRecord(sessionId, { conferenceId: id, ...hours }) };
};

const planOf = (conference: Conference, session: PlannedSession, { hall, communes }: Province): Plan => ({
  header: {
    ...{ conferenceId: conference.id, conferenceTitle: conference.title, sessionTitle: session.title },
    ...{ hostAgency: conference.hostAgency, standingAgency: null, startsAt: session.startsAt, endsAt: session.endsAt },
    ...{ hall: conference.hall, chairs: conference.chairs, actingChairId: 'chair', secretary: null, mc: null },
    quorum: null,
  },
  points: [
    samplePoint(hall.id, { role: 'central', name: hall.name }),
    ...communes.map(({ id, name }, i) => samplePoint(id, { parentId: hall.id, name, sortOrder: i + 1 })),
  ],
  agenda: session.agenda,
  awards: [],
  registrations: [],
});

type Open = (clock: FakeClock, ids: FakeIds) => SessionDirectory;

/** Conferences of the years before, on the service's own file: records, and logs through the real mailbox and rules. */
export class PastConferences {
  private readonly clock = new FakeClock();
  private readonly ids = new FakeIds();

  private constructor(
    private readonly conferences: Conferences,
    private readonly open: Open,
  ) {}

  /** `count` conferences, one every few days up to `now`, each of one of the provinces in turn; the newest first. */
  static async write(
    dataDir: string,
    provinces: readonly Province[],
    count: number,
    now: number,
  ): Promise<readonly PastConference[]> {
    const database = await openDatabase({ path: join(dataDir, 'diemcau.sqlite') });
    const rules = { decide, evolve, react, counts, digestChange };
    const open: Open = (clock, ids) => {
      const stored = { log: new TypeormEventLog(database, ids), liveness: new TypeormLiveness(database) };
      const means = { timers: new RealTimers(), report: new RecordingLog(), clock, ids };
      return new SessionDirectory({ ...mailboxBench(), rules, ...stored, ...means });
    };
    try {
      return await new PastConferences(new TypeormConferences(database), open).hold(provinces, count, now);
    } finally {
      await database.close();
    }
  }

  private async hold(provinces: readonly Province[], count: number, now: number): Promise<readonly PastConference[]> {
    const held: PastConference[] = [];
    for (let ago = count; ago > 0; ago -= 1) {
      const conference: PastConference = {
        ...{ id: `past-${ago}`, sessionId: `past-${ago}-1`, startsAt: now - ago * BETWEEN_MS },
        ...{ topic: atOf(TOPICS, ago), chair: atOf(CHAIRS, ago), province: atOf(provinces, ago) },
      };
      await this.holdOne(conference, atOf(HALLS, ago));
      held.unshift(conference);
    }
    return held;
  }

  private async holdOne(past: PastConference, hall: string): Promise<void> {
    const { conference, session } = recordsOf(past, hall);
    const points = [past.province.hall, ...past.province.communes];
    await this.conferences.add(conference, [{ session, participations: points.map(({ id }) => takingPart(id)) }]);
    await this.conferences.freeze(session, conference, past.startsAt);
    // One for each: nothing of them stays in the memory.
    const directory = this.open(this.clock, this.ids);
    this.clock.jump(past.startsAt - HOUR - this.clock.wall());
    const say = (by: Actor, body: SessionCommandBody): Promise<void> => this.say(directory, past.sessionId, by, body);
    await say(people.organizer, { type: 'IssueSession', data: { plan: planOf(conference, session, past.province) } });
    const present = points.filter((_, i) => i % 7 !== 0);
    await Promise.all(
      present.map(({ id: pointId }) => say(people.secretary, { type: 'CheckIn', data: { pointId, units: [] } })),
    );
    this.clock.jump(HOUR);
    await say(people.chair, { type: 'OpenSession', data: {} });
    this.clock.jump(3 * HOUR);
    await say(people.chair, { type: 'ConcludeSession', data: {} });
    await say(people.organizer, { type: 'ArchiveSession', data: {} });
    await directory.stop();
  }

  private async say(
    directory: SessionDirectory,
    sessionId: string,
    by: Actor,
    body: SessionCommandBody,
  ): Promise<void> {
    const ack = await directory.submit(sessionId, { ...body, by, cmdId: this.ids.uuid() });
    if (!ack.ok) throw new Error(`${body.type} was refused: ${JSON.stringify(ack.error)}`);
  }
}
