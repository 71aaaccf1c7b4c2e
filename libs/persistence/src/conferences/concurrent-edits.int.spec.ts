import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { changeParticipationsBody, changeSessionBody, createConferenceBody } from '@diemcau/contract';
import {
  mailboxBench,
  registerPoints,
  registryPoint,
  STARTS_AT,
  temporaryDatabase,
  type TemporaryDatabase,
} from '@diemcau/testing';
import {
  ConferenceDrafts,
  type Editor,
  FrozenDrafts,
  PlanningRefused,
  Selections,
  SessionDirectory,
  SessionDrafts,
  SessionStates,
} from '@diemcau/runtime';
import fc from 'fast-check';
import { TypeormBridgePoints } from '../bridge-points/typeorm-bridge-points.js';
import { TypeormPointSets } from '../point-sets/typeorm-point-sets.js';
import { TypeormConferences } from './typeorm-conferences.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(120_000);

const EDITORS: readonly Editor[] = [
  { id: 'a1', name: 'Nguyễn Thị Hoa' },
  { id: 'a2', name: 'Trần Văn Bình' },
];
const HEADER = { title: 'Hội nghị', type: 'briefing', hostAgency: 'UBND tỉnh', hall: 'Hội trường A' };

/** One save. `refresh`: the editor looks at the record first, otherwise he goes by what he saw last. */
interface Save {
  readonly editor: number;
  readonly part: 'title' | 'endsAt' | 'participations';
  readonly value: number;
  readonly refresh: boolean;
}

/** A sitting as two people should find it. */
interface Model {
  readonly version: number;
  readonly title: string;
  readonly endsAt: number;
  readonly summoned: number;
  /** Who made each version, and what it changed. */
  readonly edits: readonly (readonly [version: number, by: string, fields: readonly string[]])[];
}

const applied = (model: Model, { editor, part, value }: Save): Model => {
  const after = {
    title: part === 'title' ? `Phiên ${value}` : model.title,
    endsAt: part === 'endsAt' ? STARTS_AT + value * 60_000 : model.endsAt,
    summoned: part === 'participations' ? value : model.summoned,
  };
  const changes = part === 'participations' || after.title !== model.title || after.endsAt !== model.endsAt;
  if (!changes) return model;
  const version = model.version + 1;
  return { ...after, version, edits: [...model.edits, [version, EDITORS[editor]!.name, [part]]] };
};

const save: fc.Arbitrary<Save> = fc.record({
  editor: fc.nat({ max: 1 }),
  part: fc.constantFrom('title', 'endsAt', 'participations'),
  value: fc.integer({ min: 1, max: 3 }),
  refresh: fc.boolean(),
});

describe('two people who edit one sitting', () => {
  let file: TemporaryDatabase;
  let conferences: TypeormConferences;
  let drafts: ConferenceDrafts;
  let sittings: SessionDrafts;

  beforeAll(async () => {
    file = await temporaryDatabase();
    const points = new TypeormBridgePoints(file.current);
    await registerPoints(points, registryPoint('hall', { role: 'central' }), registryPoint('district'));
    conferences = new TypeormConferences(file.current);
    const bench = mailboxBench();
    const frozen = new FrozenDrafts(conferences, new SessionStates(new SessionDirectory(bench)), bench.clock);
    const selections = new Selections(points, new TypeormPointSets(file.current));
    drafts = new ConferenceDrafts(conferences, selections, bench.ids, bench.clock, frozen);
    sittings = new SessionDrafts(conferences, selections, bench.ids, bench.clock, frozen);
  });

  afterAll(() => file.remove());

  const start = async (): Promise<readonly [conferenceId: string, sessionId: string, model: Model]> => {
    const participations = { select: 'listed', summoned: 1, points: [{ pointId: 'hall' }, { pointId: 'district' }] };
    const times = { startsAt: STARTS_AT, endsAt: STARTS_AT + 60_000 };
    const body = createConferenceBody.parse({ ...HEADER, sessions: [{ title: 'Phiên 1', ...times, participations }] });
    const { id, sessions } = await drafts.create(body, EDITORS[0]!, () => Promise.resolve());
    const made = [1, EDITORS[0]!.name, ['created']] as const;
    return [id, sessions[0]!.id, { version: 1, title: 'Phiên 1', endsAt: times.endsAt, summoned: 1, edits: [made] }];
  };

  /** Null when it was taken, the refusal when not. */
  const attempt = (id: string, version: number, { editor, part, value }: Save): Promise<PlanningRefused | null> => {
    const by = EDITORS[editor]!;
    const units = [{ id: 'u', name: 'Công an huyện', summoned: value }];
    const change = part === 'title' ? { title: `Phiên ${value}` } : { endsAt: STARTS_AT + value * 60_000 };
    const saving =
      part === 'participations'
        ? sittings.changeParticipations(
            id,
            changeParticipationsBody.parse({ version, put: [{ pointId: 'district', units }] }),
            by,
          )
        : sittings.change(id, changeSessionBody.parse({ version, ...change }), by);
    return saving.then(
      () => null,
      (error: unknown) => {
        if (error instanceof PlanningRefused) return error;
        throw error;
      },
    );
  };

  const found = async (conferenceId: string, id: string): Promise<Model> => {
    const session = (await conferences.session(id))!;
    const [district] = await conferences.participations(id, ['district']);
    const { edits } = await conferences.edits(conferenceId, 0, 200);
    const own = edits.filter(({ record }) => record === 'session').reverse();
    const told = own.map(({ version, by, fields }) => [version, by.name, fields] as const);
    const { version, title, endsAt } = session;
    return { version, title, endsAt, summoned: district!.units[0]!.summoned, edits: told };
  };

  it('one after another: a stale save changes nothing and tells what it missed, the others make the model', async () => {
    const property = fc.asyncProperty(fc.array(save, { maxLength: 12 }), async (saves) => {
      const [conferenceId, id, first] = await start();
      const seen = [1, 1];
      let model = first;
      for (const one of saves) {
        if (one.refresh) seen[one.editor] = model.version;
        const version = seen[one.editor]!;
        const refusal = await attempt(id, version, one);
        if (version === model.version) {
          expect(refusal).toBeNull();
          model = applied(model, one);
          seen[one.editor] = model.version;
          continue;
        }
        const missed = model.edits.filter(([made]) => made > version).flatMap(([, , fields]) => fields);
        expect(refusal).toMatchObject({
          code: 'VERSION_CONFLICT',
          params: { current: model.version, by: model.edits.at(-1)![1], fields: [...new Set(missed)].join(',') },
        });
        expect(await found(conferenceId, id)).toEqual(model);
      }
      expect(await found(conferenceId, id)).toEqual(model);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it('at the same moment: of those who saw the same version one is taken', async () => {
    const property = fc.asyncProperty(fc.array(fc.tuple(save, save), { maxLength: 5 }), async (pairs) => {
      const [conferenceId, id, first] = await start();
      let model = first;
      for (const pair of pairs) {
        const { version } = model;
        const refusals = await Promise.all(pair.map((one) => attempt(id, version, one)));
        const after = await found(conferenceId, id);
        // Saves that change nothing are taken without a version, so both may be.
        const taken = pair.filter((_, i) => refusals[i] === null);
        expect(taken.map((one) => applied(model, one))).toContainEqual(after);
        expect(after.version - version).toBeLessThanOrEqual(1);
        model = after;
      }
    });
    await fc.assert(property, { numRuns: 25 });
  });
});
