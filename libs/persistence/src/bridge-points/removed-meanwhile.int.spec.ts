import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { changeParticipationsBody, createConferenceBody, sessionInput } from '@diemcau/contract';
import {
  mailboxBench,
  registerPoints,
  registryPoint,
  removePoints,
  STARTS_AT,
  temporaryDatabase,
  type TemporaryDatabase,
} from '@diemcau/testing';
import {
  type BridgePoint,
  ConferenceDrafts,
  FrozenDrafts,
  Selections,
  SessionDirectory,
  SessionDrafts,
  SessionStates,
} from '@diemcau/runtime';
import { ConferenceRow } from '../conferences/conference.row.js';
import { TypeormConferences } from '../conferences/typeorm-conferences.js';
import { TypeormPointSets } from '../point-sets/typeorm-point-sets.js';
import { TypeormBridgePoints } from './typeorm-bridge-points.js';

/** Somebody removes the point `doomed` right after a request has looked for it. */
class RemovedMeanwhile extends TypeormBridgePoints {
  override async byIds(ids: readonly string[]): Promise<readonly BridgePoint[]> {
    const found = await super.byIds(ids);
    if (ids.includes('doomed')) await removePoints(this, 'doomed');
    return found;
  }
}

const UNKNOWN = { code: 'UNKNOWN_POINT', params: { pointId: 'doomed' } };

describe('a point that is removed while a request takes it', () => {
  let file: TemporaryDatabase;
  let points: RemovedMeanwhile;

  beforeEach(async () => {
    file = await temporaryDatabase();
    points = new RemovedMeanwhile(file.current);
    await registerPoints(points, registryPoint('kept'), registryPoint('doomed'));
  });

  afterEach(() => file.remove());

  describe('into a conference', () => {
    const sitting = (pointId: string) => ({
      ...{ title: 'Phiên sáng', startsAt: STARTS_AT, endsAt: STARTS_AT + 3_600_000 },
      participations: { select: 'listed', points: [{ pointId }] },
    });
    const header = { title: 'Hội nghị', type: 'briefing', hostAgency: 'UBND tỉnh', hall: 'Hội trường A' };
    let conferences: TypeormConferences;
    let drafts: ConferenceDrafts;
    let sittings: SessionDrafts;
    const editor = { id: 'a1', name: 'Nguyễn Thị Hoa' };
    const create = (pointId: string) =>
      drafts.create(createConferenceBody.parse({ ...header, sessions: [sitting(pointId)] }), editor, () =>
        Promise.resolve(),
      );

    beforeEach(() => {
      conferences = new TypeormConferences(file.current);
      const bench = mailboxBench();
      const frozen = new FrozenDrafts(conferences, new SessionStates(new SessionDirectory(bench)), bench.clock);
      const selections = new Selections(points, new TypeormPointSets(file.current));
      drafts = new ConferenceDrafts(conferences, selections, bench.ids, bench.clock, frozen);
      sittings = new SessionDrafts(conferences, selections, bench.ids, bench.clock, frozen);
    });

    it('is refused by name, and nothing is written', async () => {
      await expect(create('doomed')).rejects.toMatchObject(UNKNOWN);
      expect(await file.current.reads.count(ConferenceRow)).toBe(0);
    });

    it('that is there already is refused by name, in a new sitting and in an old one', async () => {
      const { id, sessions } = await create('kept');
      const body = changeParticipationsBody.parse({ version: 1, put: [{ pointId: 'doomed' }] });

      await expect(sittings.changeParticipations(sessions[0]!.id, body, editor)).rejects.toMatchObject(UNKNOWN);
      expect((await conferences.participations(sessions[0]!.id)).map(({ pointId }) => pointId)).toEqual(['kept']);
      await registerPoints(points, registryPoint('doomed'));
      await expect(sittings.add(id, sessionInput.parse(sitting('doomed')), editor)).rejects.toMatchObject(UNKNOWN);
      expect(await conferences.sessionsOf([id])).toHaveLength(1);
    });
  });
});
