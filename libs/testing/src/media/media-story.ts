import type { MediaErrorKind } from '@diemcau/runtime';
import type { EntryState, PointId } from '@diemcau/session';
import fc from 'fast-check';
import { MEDIA_CALLS } from './fake-media-faults.js';
import type { ClientTemper } from './fake-media-client.js';
import type { HintDelivery } from './fake-media-hints.js';
import type { MediaWorld, WorldFloor } from './media-world.js';

/** The points of a story; the profile lets one of them speak at a time. */
export const STORY_POINTS = ['a', 'b', 'c', 'd', 'e', 'f'] as const satisfies readonly PointId[];

/** Something that goes wrong, or a client that does not obey. */
export interface Mishap {
  readonly name: string;
  readonly befall: (world: MediaWorld) => void;
}

export interface StoryStep {
  readonly floor: WorldFloor;
  /** As the log would ask: a right was taken away. The projection must not rely on it. */
  readonly urgent: boolean;
  readonly mishap: Mishap | null;
  readonly waitMs: number;
}

const ERRORS = [
  'unavailable',
  'timeout',
  'denied',
  'invalid',
  'not_found',
] as const satisfies readonly MediaErrorKind[];
const point = fc.constantFrom(...STORY_POINTS);
const error = fc.constantFrom(...ERRORS);

/** A timeout takes its time. */
const wait = (kind: MediaErrorKind): { readonly afterMs?: number } => (kind === 'timeout' ? { afterMs: 4_000 } : {});

const mishap = (name: string, befall: Mishap['befall']): Mishap => ({ name, befall });

/** The end of all faults. */
export const mend = (world: MediaWorld): void => {
  world.rooms.heal();
  world.unreachable = false;
};

const outages: readonly Mishap[] = [
  mishap('away', (world) => {
    world.rooms.fail('unavailable');
    world.unreachable = true;
  }),
  mishap('frozen', (world) => {
    world.rooms.faults.freeze();
    world.unreachable = true;
  }),
  mishap('restarted without memory', (world) => world.rooms.restart()),
  mishap('answers lost', (world) => world.rooms.fail('timeout', 'setPermission', { done: true, times: 4 })),
  mishap('mended', mend),
];

const partial: fc.Arbitrary<Mishap> = fc.oneof(
  fc.integer({ min: 20, max: 900 }).map((ms) => mishap(`slow ${ms}`, (world) => world.rooms.faults.slow(ms))),
  fc
    .tuple(error, fc.constantFrom(...MEDIA_CALLS), fc.integer({ min: 1, max: 5 }))
    .map(([kind, call, times]) =>
      mishap(`${times} × ${call} ${kind}`, (world) => world.rooms.fail(kind, call, { times, ...wait(kind) })),
    ),
  fc.tuple(point, error).map(([who, kind]) =>
    mishap(`${who} ${kind}`, (world) => {
      const identity = world.clients.get(who)?.identity ?? '';
      world.rooms.fail(kind, 'setPermission', { identity, ...wait(kind) });
    }),
  ),
);

const hints: fc.Arbitrary<Mishap> = fc
  .constantFrom<HintDelivery>('on_time', 'lost', 'twice', 'late')
  .map((delivery) => mishap(`hints ${delivery}`, (world) => void (world.rooms.hints.delivery = delivery)));

const disobedience: fc.Arbitrary<Mishap> = fc.oneof(
  point.map((who) => mishap(`${who} insists`, (world) => world.clients.get(who)?.insist())),
  point.map((who) => mishap(`${who} with its old ticket`, (world) => world.clients.get(who)?.comeWithOldTicket())),
  point.map((who) => mishap(`${who} on another device`, (world) => void world.open(who, 'honest'))),
  fc.constant(mishap('a stranger', (world) => world.letStrangerIn())),
);

/** At most one speaks; whoever else has a turn waits, is next, or is paused. */
const floors: fc.Arbitrary<WorldFloor> = fc
  .record({
    speaker: fc.option(point),
    state: fc.constantFrom<EntryState>('invited', 'speaking'),
    others: fc.dictionary(point, fc.constantFrom<EntryState>('waiting', 'on_deck', 'paused', 'done'), { maxKeys: 3 }),
  })
  .map(({ speaker, state, others }) => (speaker === null ? others : { ...others, [speaker]: state }));

/** What happens to a session's media, in so many changes of the floor. `calm`: only hints go astray. */
export const mediaStories = (changes: number, calm = false): fc.Arbitrary<readonly StoryStep[]> =>
  fc.array(
    fc.record({
      floor: floors,
      urgent: fc.boolean(),
      mishap: calm
        ? fc.constant(null)
        : fc.option(fc.oneof(fc.constantFrom(...outages), partial, hints, disobedience), { freq: 2 }),
      waitMs: fc.integer({ min: 0, max: 1_000 }),
    }),
    { minLength: changes, maxLength: changes },
  );

const temper = fc.constantFrom<ClientTemper>('honest', 'honest', 'eager', 'clinging');

export const mediaTempers: fc.Arbitrary<readonly ClientTemper[]> = fc.array(temper, {
  minLength: STORY_POINTS.length,
  maxLength: STORY_POINTS.length,
});

export const speakersOf = (floor: WorldFloor): readonly PointId[] =>
  Object.keys(floor).filter((who) => floor[who] === 'invited' || floor[who] === 'speaking');

/** Lets the story happen; `sample` is called at every moment. The floor at its end. */
export const playStory = async (
  world: MediaWorld,
  story: readonly StoryStep[],
  sample: () => void = () => undefined,
): Promise<WorldFloor> => {
  for (const step of story) {
    step.mishap?.befall(world);
    world.commit(step.floor, step.urgent);
    await world.pass(step.waitMs, sample);
  }
  return story.at(-1)?.floor ?? {};
};
