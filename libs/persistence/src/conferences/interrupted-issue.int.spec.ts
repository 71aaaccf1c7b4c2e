import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { changeConferenceBody, changeSessionBody, createConferenceBody } from '@diemcau/contract';
import {
  FakeIds,
  type FaultyEventLog,
  mailboxBench,
  people,
  registerPoints,
  registryPoint,
  STARTS_AT,
  type TemporaryDatabase,
  temporaryDatabase,
} from '@diemcau/testing';
import {
  ConferenceDrafts,
  ConferenceQueries,
  FrozenDrafts,
  IssueSession,
  PlanRecords,
  Selections,
  SessionChecks,
  SessionDirectory,
  SessionDrafts,
  SessionQueries,
  SessionStates,
} from '@diemcau/runtime';
import { counts, decide, digestChange, evolve, react } from '@diemcau/session';
import { TypeormBridgePoints } from '../bridge-points/typeorm-bridge-points.js';
import { TypeormEventLog } from '../event-log/typeorm-event-log.js';
import { TypeormPointSets } from '../point-sets/typeorm-point-sets.js';
import { TypeormSessionDigests } from '../session-digests/typeorm-session-digests.js';
import { TypeormConferences } from './typeorm-conferences.js';

const item = { kind: 'report', title: 'Báo cáo', minutes: 20 };
const sitting = {
  ...{ title: 'Phiên sáng', startsAt: STARTS_AT, endsAt: STARTS_AT + 3_600_000, agenda: [item] },
  participations: { select: 'listed', points: [{ pointId: 'hall' }] },
};
const header = { title: 'Hội nghị', type: 'briefing', hostAgency: 'UBND tỉnh', hall: 'Hội trường A' };
const chaired = { ...header, chairs: [{ name: 'Hoàng Việt Phương', positions: [] }] };

/** Has nothing to say against any draft; what it would say is told elsewhere. */
class NoChecks extends SessionChecks {
  override ofDraft(): Promise<readonly never[]> {
    return Promise.resolve([]);
  }
}

const EDITOR = { id: 'a1', name: 'Nguyễn Thị Hoa' };

describe('an issue that was cut short', () => {
  const ids = new FakeIds();
  let file: TemporaryDatabase;
  let log: FaultyEventLog;
  let conferences: TypeormConferences;
  let drafts: ConferenceDrafts;
  let sittings: SessionDrafts;
  let queries: ConferenceQueries;
  let sessions: SessionQueries;
  let issuing: IssueSession;
  let conferenceId: string;
  let sessionId: string;

  const boot = (): void => {
    const bench = mailboxBench(new TypeormEventLog(file.current, ids), {
      rules: { decide, evolve, react, counts, digestChange },
    });
    const points = new TypeormBridgePoints(file.current);
    conferences = new TypeormConferences(file.current);
    log = bench.log;
    const states = new SessionStates(new SessionDirectory(bench));
    const records = new PlanRecords(conferences, points);
    const frozen = new FrozenDrafts(conferences, states, bench.clock);
    const selections = new Selections(points, new TypeormPointSets(file.current));
    drafts = new ConferenceDrafts(conferences, selections, ids, bench.clock, frozen);
    sittings = new SessionDrafts(conferences, selections, ids, bench.clock, frozen);
    queries = new ConferenceQueries(conferences, new TypeormSessionDigests(file.current));
    sessions = new SessionQueries(conferences, records, states);
    const nothing = undefined as never;
    issuing = new IssueSession(records, states, new NoChecks(records, states, nothing, nothing), frozen);
  };

  /** What the dead process had done: the record is frozen, the log is empty. */
  const dieHalfway = async (): Promise<void> => {
    const [session, conference] = [await conferences.session(sessionId), await conferences.byId(conferenceId)];
    expect(await conferences.freeze(session!, conference!, 5)).toBe('done');
    await file.reopen();
    boot();
  };

  /** Resolves when the next append has reached the log, which stores nothing before `release`. */
  const holdStoring = (): { readonly reached: Promise<void>; readonly release: () => void } => {
    const release = log.hold();
    const append = log.append.bind(log);
    const reached = new Promise<void>((resolve) => {
      log.append = (...args) => {
        resolve();
        return append(...args);
      };
    });
    return { reached, release };
  };

  const edit = (title: string, version = 1): Promise<void> =>
    sittings.change(sessionId, changeSessionBody.parse({ title, version }), EDITOR);
  const editHeader = (title: string, version = 1): Promise<void> =>
    drafts.change(conferenceId, changeConferenceBody.parse({ title, version }), EDITOR);
  const issue = async (version?: number, cmdId = ids.uuid()): Promise<string> => {
    const { ack } = await issuing.run({ sessionId, version, by: people.organizer, cmdId, scope: 'all' });
    return ack.ok ? 'issued' : ack.error.code;
  };
  const seen = async (): Promise<[string, string]> => {
    const { status, title } = await sessions.session(sessionId);
    const issued = (await log.read(sessionId, 0, 1))[0]?.event;
    return [status, issued?.type === 'SessionIssued' ? issued.data.plan.header.sessionTitle : title];
  };

  beforeEach(async () => {
    file = await temporaryDatabase();
    boot();
    await registerPoints(new TypeormBridgePoints(file.current), registryPoint('hall', { role: 'central' }));
    const body = createConferenceBody.parse({ ...chaired, sessions: [sitting] });
    const made = await drafts.create(body, EDITOR, () => Promise.resolve());
    conferenceId = made.id;
    sessionId = made.sessions[0]!.id;
  });

  afterEach(() => file.remove());

  it('leaves a draft that is edited as before', async () => {
    await dieHalfway();
    await edit('Phiên chiều');

    expect(await seen()).toEqual(['draft', 'Phiên chiều']);
    expect((await conferences.session(sessionId))?.frozenAt).toBeNull();
  });

  it('leaves a conference whose header is edited as before', async () => {
    await dieHalfway();
    await editHeader('Hội nghị khác');

    expect((await queries.conference(conferenceId)).title).toBe('Hội nghị khác');
  });

  it('is made good by the next one, which must have seen the draft as it is', async () => {
    await dieHalfway();
    await expect(issue(7)).rejects.toMatchObject({ code: 'VERSION_CONFLICT', params: { current: 1 } });
    expect(await issue(1)).toBe('issued');
    await expect(edit('Phiên chiều')).rejects.toMatchObject({ code: 'ALREADY_ISSUED' });
    await expect(editHeader('Hội nghị khác')).rejects.toMatchObject({ code: 'ALREADY_ISSUED' });
    expect(await seen()).toEqual(['issued', 'Phiên sáng']);
  });

  it('by a full disk can be edited and then issued as edited', async () => {
    log.faults.push('before');
    expect(await issue(1)).toBe('RETRY_LATER');
    await edit('Phiên chiều');

    expect(await issue(2)).toBe('issued');
    expect(await seen()).toEqual(['issued', 'Phiên chiều']);
  });

  it('after it was stored stays issued, also while the log cannot be read', async () => {
    log.faults.push('after');
    const { reached, release } = holdStoring();
    const sending = issue(1, 'once');
    await reached;
    log.failingReads = 1;
    release();
    expect(await sending).toBe('RETRY_LATER');

    await expect(edit('Phiên chiều')).rejects.toMatchObject({ code: 'ALREADY_ISSUED' });
    expect(await issue(1, 'once')).toBe('issued');
    expect(await issue()).toBe('ALREADY_ISSUED');
    expect(await seen()).toEqual(['issued', 'Phiên sáng']);
  });

  it('is no issue under way: an edit meanwhile waits for its end', async () => {
    const { reached, release } = holdStoring();
    const sending = issue(1);
    await reached;
    const waiting = edit('Phiên chiều').catch((error: unknown) => error);
    // Time enough for an edit that would not wait: it does far less than this, on the same queue and connection.
    for (let round = 0; round < 10; round++) {
      await conferences.thaw('nobody');
      await conferences.session(sessionId);
    }
    release();

    expect(await sending).toBe('issued');
    expect(await waiting).toMatchObject({ code: 'ALREADY_ISSUED' });
    expect(await seen()).toEqual(['issued', 'Phiên sáng']);
  });
});
