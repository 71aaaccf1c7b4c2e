import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  attempt,
  checkIn,
  confirm,
  declareReady,
  declinePoint,
  inScene,
  issuedScene,
  liveScene,
  lockAttendance,
  people,
  play,
  randomAct,
  reportBack,
  reportLost,
  type Scene,
  startItem,
  stateOf,
  testEquipment,
} from '@diemcau/testing';
import fc from 'fast-check';
import { unissued } from '../session.state.js';
import { digestChange } from './digest-change.js';
import { digestOf } from './digest-of.js';
import { pointRecords } from './point-records.js';
import type { PointRecord, SessionDigest } from './session-digest.js';

const MINUTE = 60_000;

const digest = (scene: Scene): SessionDigest => digestOf(stateOf(scene));
const conclude: Act = { type: 'ConcludeSession', by: people.chair, data: {} };

const recordsOf = (scene: Scene): ReadonlyMap<string, PointRecord> =>
  new Map(pointRecords(stateOf(scene)).map((record) => [record.pointId, record]));

describe('the digest of a session', () => {
  it('counts who confirmed, who will not come and who is ready', () => {
    const scene = play(
      issuedScene(),
      confirm('ham-yen'),
      testEquipment('ham-yen'),
      declareReady('ham-yen'),
      confirm('na-hang'),
      declinePoint('da-vi'),
    );
    expect(digest(scene)).toMatchObject({ phase: 'issued', confirmed: 2, declined: 1, ready: 1 });
    expect(digest(scene).chairs).toEqual(['Nguyễn Văn Sơn', 'Hoàng Việt Phương']);
  });

  it('does not move with check-ins, and moves when a point comes that had declined', () => {
    const declined = play(issuedScene(), declinePoint('da-vi'));
    const others = play(declined, checkIn('ham-yen', { present: 4 }), checkIn('na-hang'));
    expect(digestChange(declined.state, others.state)).toBeNull();

    const come = play(others, checkIn('da-vi'));
    expect(digestChange(others.state, come.state)?.digest).toMatchObject({ declined: 0 });
  });

  it('says who takes part when it is issued and when that changes, and not otherwise', () => {
    const issued = issuedScene();
    const ids = stateOf(issued).plan.points.map(({ id }) => id);
    expect(digestChange(unissued, issued.state)?.points).toEqual(ids);
    const confirmed = play(issued, confirm('ham-yen'));
    expect(digestChange(issued.state, confirmed.state)).toMatchObject({ points: null });
    const data = { pointId: 'minh-khuong', reason: 'Sáp nhập' };
    const less = play(confirmed, { type: 'RemovePoint', by: people.organizer, data });
    expect(digestChange(confirmed.state, less.state)?.points).toEqual(ids.filter((id) => id !== 'minh-khuong'));
  });

  it('leaves no step out: whoever follows its changes holds what the session says', () => {
    fc.assert(
      fc.property(fc.array(randomAct, { maxLength: 60 }), (acts) => {
        let scene = issuedScene();
        let followed = digest(scene);
        for (const act of acts) {
          const next = attempt(scene, inScene(scene, act));
          followed = digestChange(scene.state, next.state)?.digest ?? followed;
          scene = next;
        }
        expect(followed).toEqual(digest(scene));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the record of a point', () => {
  it('is written at the conclusion and once more when the session is closed', () => {
    const live = liveScene();
    expect(recordsOf(live).size).toBe(0);
    const concluded = play(live, conclude);
    expect(digestChange(live.state, concluded.state)?.records).toHaveLength(stateOf(live).plan.points.length);
    const archived = play(concluded, lockAttendance('absent_unexcused'), {
      type: 'ArchiveSession',
      by: people.organizer,
      data: {},
    });
    expect(digestChange(concluded.state, archived.state)?.records).toEqual(pointRecords(stateOf(archived)));
  });

  it('tells who checked in after the opening', () => {
    const early = play(issuedScene(), checkIn('ham-yen', { present: 5 }));
    const opened = play(early, { type: 'OpenSession', by: people.chair, data: {} }, startItem('opening'));
    const records = recordsOf(play(opened, checkIn('na-hang', { present: 3 }), conclude));

    expect(records.get('ham-yen')).toMatchObject({ late: false, present: 5, summoned: 5 });
    expect(records.get('na-hang')).toMatchObject({ late: true, present: 3 });
    expect(records.get('da-vi')).toMatchObject({ late: false, checkedInAt: null });
  });

  it('adds up losses, those of a mass loss by when each point came back, until the conclusion', () => {
    const lost = play(liveScene(), reportLost('i1', 'ham-yen', 'na-hang'));
    const back = play(lost, { ...reportBack('ham-yen'), after: 2 * MINUTE });
    const again = play(back, { ...reportLost('i2', 'ham-yen'), after: MINUTE });
    const records = recordsOf(play(again, { ...conclude, after: 3 * MINUTE }));

    expect(records.get('ham-yen')).toMatchObject({ lostCount: 2, lostMs: 5 * MINUTE });
    expect(records.get('na-hang')).toMatchObject({ lostCount: 1, lostMs: 6 * MINUTE });
    expect(records.get('da-vi')).toMatchObject({ lostCount: 0, lostMs: 0 });
  });

  it('forgets losses of a rehearsal, and counts weak lines and calls for help', () => {
    const rehearsing = play(issuedScene(), { type: 'StartRehearsal', by: people.secretary, data: {} });
    const tried = play(rehearsing, reportLost('i1', 'na-hang'), { ...reportBack('na-hang'), after: MINUTE });
    const opened = play(tried, { type: 'OpenSession', by: people.chair, data: {} });
    const weak: Act = {
      ...{ type: 'ReportMediaTrouble', by: people.system },
      data: { incidentId: 'i2', pointId: 'na-hang', kind: 'point_weak' },
    };
    const help: Act = {
      ...{ type: 'RaiseTicket', by: people.operatorOf('na-hang') },
      data: { incidentId: 'i3', pointId: 'na-hang', kind: 'cannot_hear', note: '' },
    };
    const records = recordsOf(play(opened, weak, help, conclude));

    expect(records.get('na-hang')).toMatchObject({ lostCount: 0, lostMs: 0, weakCount: 1, helpCount: 1 });
  });
});
