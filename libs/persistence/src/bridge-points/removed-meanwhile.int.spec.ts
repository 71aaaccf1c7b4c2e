import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createConferenceBody,
  createPointBody,
  type CreatePointBody,
  replacePointBody,
  replaceSessionBody,
  sessionInput,
} from '@diemcau/contract';
import {
  FakeClock,
  FakeIds,
  mailboxBench,
  registryPoint,
  STARTS_AT,
  temporaryDatabase,
  type TemporaryDatabase,
} from '@diemcau/testing';
import {
  type BridgePoint,
  ConferenceDrafts,
  FrozenDrafts,
  PointRegistry,
  SessionDirectory,
  SessionStates,
  UnitQueries,
} from '@diemcau/runtime';
import { TypeormConferences } from '../conferences/typeorm-conferences.js';
import { FileUnitCatalogue } from '../units/file-unit-catalogue.js';
import { TypeormBridgePoints } from './typeorm-bridge-points.js';

/** Somebody removes the point `doomed` right after a request has looked for it. */
class RemovedMeanwhile extends TypeormBridgePoints {
  override async byIds(ids: readonly string[]): Promise<readonly BridgePoint[]> {
    const found = await super.byIds(ids);
    if (ids.includes('doomed')) expect(await this.remove('doomed', 1)).toBe('done');
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
    for (const id of ['kept', 'doomed']) await points.add(registryPoint(id));
  });

  afterEach(() => file.remove());

  describe('into the registry', () => {
    const body = (links: Partial<CreatePointBody>) => ({ name: 'ĐIỂM CẦU', sortOrder: 0, ...links });
    const registry = (): PointRegistry =>
      new PointRegistry(points, new UnitQueries(new FileUnitCatalogue(), new FakeClock()), new FakeIds());

    it.each([{ parentId: 'doomed' }, { via: 'doomed' }, { parentId: 'kept', via: 'doomed' }])(
      'as %j is refused by name',
      async (links) => {
        await expect(registry().create(createPointBody.parse(body(links)))).rejects.toMatchObject(UNKNOWN);
        expect((await points.find({ under: null, role: null, searchKey: '' })).map(({ id }) => id)).toEqual(['kept']);
      },
    );

    it.each([{ parentId: 'doomed' }, { via: 'doomed' }])(
      'as %j of an older point is refused by name',
      async (links) => {
        const change = replacePointBody.parse({ ...body(links), version: 1 });

        await expect(registry().replace('kept', change)).rejects.toMatchObject(UNKNOWN);
        expect(await points.byIds(['kept'])).toEqual([registryPoint('kept')]);
      },
    );
  });

  describe('into a conference', () => {
    const sitting = (pointId: string) => ({
      ...{ title: 'Phiên sáng', startsAt: STARTS_AT, endsAt: STARTS_AT + 3_600_000 },
      participations: { select: 'listed', points: [{ pointId }] },
    });
    const header = { title: 'Hội nghị', type: 'briefing', hostAgency: 'UBND tỉnh', hall: 'Hội trường A' };
    let conferences: TypeormConferences;
    let drafts: ConferenceDrafts;
    const create = (pointId: string) =>
      drafts.create(createConferenceBody.parse({ ...header, sessions: [sitting(pointId)] }), 'a1', () =>
        Promise.resolve(),
      );

    beforeEach(() => {
      conferences = new TypeormConferences(file.current);
      const bench = mailboxBench();
      const frozen = new FrozenDrafts(conferences, new SessionStates(new SessionDirectory(bench)), bench.clock);
      drafts = new ConferenceDrafts(conferences, points, bench.ids, bench.clock, frozen);
    });

    it('is refused by name, and nothing is written', async () => {
      await expect(create('doomed')).rejects.toMatchObject(UNKNOWN);
      expect((await conferences.page('all', 0, 9)).total).toBe(0);
    });

    it('that is there already is refused by name, in a new sitting and in an old one', async () => {
      const { id, sessions } = await create('kept');
      const body = replaceSessionBody.parse({ ...sitting('doomed'), version: 1 });

      await expect(drafts.replaceSession(sessions[0]!.id, body)).rejects.toMatchObject(UNKNOWN);
      expect((await conferences.participations(sessions[0]!.id)).map(({ pointId }) => pointId)).toEqual(['kept']);
      await points.add(registryPoint('doomed'));
      await expect(drafts.addSession(id, sessionInput.parse(sitting('doomed')))).rejects.toMatchObject(UNKNOWN);
      expect(await conferences.sessionsOf([id])).toHaveLength(1);
    });
  });
});
