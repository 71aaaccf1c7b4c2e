import { describe, it } from '@jest/globals';
import {
  type Act,
  agendaWith,
  answerTo,
  attempt,
  deepFreeze,
  liveScene,
  people,
  profileOf,
  samplePlan,
  type Scene,
  stateOf,
} from '@diemcau/testing';
import fc from 'fast-check';
import {
  type EntryState,
  type EventType,
  type FloorState,
  holders,
  isOpen,
  isProgrammeKind,
  type IssuedSession,
  type Profile,
  replay,
  watchUsed,
} from '../index.js';

// What may come up is drawn as numbers and turned into a command on the state of that moment, so that most of it is accepted.
interface Drawn {
  readonly what: number;
  readonly which: number;
  readonly whose: number;
  readonly after: number;
  readonly stale: boolean;
}

const points = ['hall', 'ham-yen', 'bach-xa', 'minh-khuong', 'na-hang', 'da-vi'];
const kinds = ['speech', 'paper', 'rebuttal', 'question', 'point_of_order', 'directive'] as const;
const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length]!;

const drawn: fc.Arbitrary<Drawn> = fc.record({
  what: fc.nat(26),
  which: fc.nat(40),
  whose: fc.nat(40),
  after: fc.integer({ min: 1, max: 6_000 }),
  stale: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});

/** The likeliest entry for a command: three times in four one in a state that it is for, else any. */
const anEntry = (state: IssuedSession, which: number, ...states: readonly EntryState[]): string => {
  const all = Object.values(state.floor.entries);
  const fitting = all.filter((entry) => states.includes(entry.state));
  return (
    (pick(fitting.length > 0 && which % 4 > 0 ? fitting : all, which) as { id: string } | undefined)?.id ?? 'nobody'
  );
};

const aQueued = (state: IssuedSession, which: number): string =>
  state.floor.queue.length > 0 ? pick(state.floor.queue, which) : 'nobody';

/** All that can be done to a floor, the control of it first. */
const makers: readonly ((state: IssuedSession, draw: Drawn, version: number, step: number) => Act)[] = [
  (s, { which }, version) => ({
    type: 'CallSpeakers',
    by: people.chair,
    data: {
      version,
      calls: [{ entryId: aQueued(s, which) }, { entryId: aQueued(s, which + 1) }].slice(0, 1 + (which % 2)),
      ...(which % 3 === 0 ? { ending: holders(s).map(({ id }) => id) } : {}),
    },
  }),
  (_, { which, whose }, version, step) => ({
    type: 'CallSpeakers',
    by: people.secretary,
    data: {
      version,
      calls: [
        { newEntryId: `n${step}`, pointId: pick(points, whose), kind: pick(kinds, which), speakers: [], topic: '' },
      ],
    },
  }),
  (s, { which }) => ({ type: 'StartTurn', by: people.technician, data: { entryId: anEntry(s, which, 'invited') } }),
  (s, { which }, version) => ({
    type: 'PauseTurn',
    by: people.chair,
    data: { entryId: anEntry(s, which, 'speaking'), version },
  }),
  (s, { which }, version) => ({
    type: 'ResumeTurn',
    by: people.chair,
    data: { entryId: anEntry(s, which, 'paused'), version },
  }),
  (s, { which }, version) => ({
    type: 'ExtendTurn',
    by: people.chair,
    data: { entryId: anEntry(s, which, 'invited', 'speaking', 'paused'), seconds: 60, version },
  }),
  (s, { which }, version) => ({
    type: 'StopTurn',
    by: people.chair,
    data: { entryId: anEntry(s, which, 'invited', 'speaking', 'paused'), version },
  }),
  (s, { which }) => ({
    type: 'YieldFloor',
    by: people.secretary,
    data: { entryId: anEntry(s, which, 'speaking', 'paused') },
  }),
  (s, { which }, version) => ({
    type: 'MarkNoAnswer',
    by: people.chair,
    data: { entryId: anEntry(s, which, 'invited'), version },
  }),
  (s, { which }, version) => ({
    type: 'MarkLost',
    by: people.chair,
    data: { entryId: anEntry(s, which, 'invited', 'speaking', 'paused'), version },
  }),
  (s, { which }, version) => ({
    type: 'ReturnToQueue',
    by: people.chair,
    data: { entryId: anEntry(s, which, 'lost', 'no_answer', 'paused'), version },
  }),
  (s, { which }, version) => ({ type: 'PutOnDeck', by: people.chair, data: { entryId: aQueued(s, which), version } }),
  (s, { which, whose }, version) => ({
    type: 'MoveEntry',
    by: people.chair,
    data: { entryId: aQueued(s, which), beforeId: whose % 3 === 0 ? null : aQueued(s, whose), version },
  }),
  (s, { which }, version) => ({
    type: 'DeclineRequest',
    by: people.chair,
    data: { entryId: anEntry(s, which, 'waiting', 'on_deck', 'registered'), reason: 'Hết thời gian', version },
  }),
  (_s, _draw, version) => ({ type: 'UndoFloor', by: people.chair, data: { version } }),
  (s, { which }) => ({
    type: 'RemindSpeaker',
    by: people.chair,
    data: { entryId: anEntry(s, which, 'speaking', 'paused') },
  }),
  (s, { which }) => ({
    type: 'WithdrawRequest',
    by: people.secretary,
    data: { entryId: anEntry(s, which, 'waiting', 'on_deck', 'invited') },
  }),
  (s, { which }) => ({
    type: 'TakeInWriting',
    by: people.secretary,
    data: { entryId: anEntry(s, which, 'waiting', 'on_deck', 'registered') },
  }),
  (s, { which, whose }) => ({
    type: 'StartItem',
    by: people.mc,
    data: { itemId: pick(s.agenda.items, which).id, stopSpeakers: whose % 2 === 0 },
  }),
  (s, { whose }) => ({
    type: 'EndItem',
    by: people.mc,
    data: { itemId: s.agenda.currentId ?? 'opening', stopSpeakers: whose % 2 === 0 },
  }),
  (s, { which, whose }) => ({
    type: 'EditSpeech',
    by: people.secretary,
    data: { entryId: anEntry(s, which, 'registered'), speakers: [], topic: `Ý kiến ${whose % 3}` },
  }),
  () => ({ type: 'PauseSession', by: people.chair, data: { reason: '' } }),
  () => ({ type: 'ResumeSession', by: people.chair, data: {} }),
];

const START_ITEM = 18;

const request = (draw: Drawn, step: number): Act => {
  const asked = {
    entryId: `r${step}`,
    pointId: pick(points, draw.whose),
    kind: pick(kinds, draw.which),
    speakers: [],
    topic: '',
    onBehalfOf: null,
  };
  if (draw.which % 7 > 0) return { type: 'RequestFloor', by: people.secretary, data: asked };
  return { type: 'RegisterSpeech', by: people.secretary, data: { ...asked, itemId: 'end' } };
};

const actFrom = (scene: Scene, draw: Drawn): Act => {
  const state = stateOf(scene);
  const version = draw.stale ? state.floor.version - 1 : state.floor.version;
  // A break does not last, and an item is soon on again: nothing could be done meanwhile.
  if (state.lifecycle.current.phase === 'paused' && draw.which % 3 > 0)
    return { type: 'ResumeSession', by: people.chair, after: draw.after, data: {} };
  const make = makers[state.agenda.currentId === null && draw.which % 3 > 0 ? START_ITEM : draw.what];
  const act = make === undefined ? request(draw, scene.step) : make(state, draw, version, scene.step);
  return { ...act, after: draw.after };
};

const profiles = fc.constantFrom(
  profileOf(),
  profileOf({ maxSpeakers: 2 }),
  profileOf({}, 'sitting'),
  profileOf({ mode: 'chair', maxSpeakers: 3 }, 'sitting'),
  profileOf({ mode: 'open', maxSpeakers: 2, maxTurns: null }, 'sitting'),
);

const openWith = (profile: Parameters<typeof agendaWith>[0]): Scene =>
  liveScene(samplePlan({ agenda: agendaWith(profile) }), {
    type: 'StartItem',
    by: people.chair,
    data: { itemId: 'opening', stopSpeakers: false },
  });

/** Walks a random story and shows `check` each accepted or refused step, with the state frozen before it. */
const walk = (check: (before: Scene, act: Act, after: Scene) => void, more: fc.Parameters<unknown> = {}): void => {
  fc.assert(
    fc.property(profiles, fc.array(drawn, { minLength: 5, maxLength: 60, size: 'max' }), (profile, draws) => {
      let scene = openWith(profile);
      for (const draw of draws) {
        deepFreeze(scene);
        const act = deepFreeze(actFrom(scene, draw));
        const after = attempt(scene, act);
        check(scene, act, after);
        scene = after;
      }
    }),
    { numRuns: 300, ...more } as fc.Parameters<[Profile, Drawn[]]>,
  );
};

const floorOf = (scene: Scene): FloorState => stateOf(scene).floor;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const need = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

const withdraw = (entryId: string): Act => ({ type: 'WithdrawRequest', by: people.secretary, data: { entryId } });

const laterPaper: Act = {
  type: 'RequestFloor',
  by: people.secretary,
  data: { entryId: 'later', pointId: 'hall', kind: 'speech', speakers: [], topic: '', onBehalfOf: null },
};

/** After a control command the last who waits leaves and the hall asks; null where either would be control itself. */
const goneAndCome = (before: Scene, after: Scene): { gone: string; scene: Scene } | null => {
  const { undo, version, queue, entries } = floorOf(after);
  const gone = queue.findLast((id) => entries[id]?.state === 'waiting');
  if (undo === null || version === floorOf(before).version || gone === undefined) return null;
  const scene = attempt(attempt(after, { ...withdraw(gone), after: 1 }), { ...laterPaper, after: 1 });
  const both =
    floorOf(scene).entries['later']?.state === 'waiting' && floorOf(scene).entries[gone]?.state === 'withdrawn';
  return both && floorOf(scene).version === version ? { gone, scene } : null;
};

const FLOOR_EVENTS: readonly EventType[] = [
  'FloorRequested',
  'SpeechEdited',
  'RegistrationsQueued',
  'RequestWithdrawn',
  'RequestDeclined',
  'RequestAnswered',
  'TakenInWriting',
  'PutOnDeck',
  'EntryMoved',
  'SpeakerCalled',
  'TurnStarted',
  'TurnPaused',
  'TurnResumed',
  'TurnExtended',
  'SpeakerReminded',
  'TurnStopped',
  'SpeakerDidNotAnswer',
  'TurnLost',
  'EntryReturned',
  'FloorUndone',
  'ItemEnded',
  'SessionPaused',
];

describe('the floor, whatever happens', () => {
  it('gives it to no more points than the item allows', () => {
    walk((_before, act, after) => {
      const state = stateOf(after);
      const item = state.agenda.items.find((one) => one.id === state.agenda.currentId);
      need(holders(state).length <= (item?.profile.maxSpeakers ?? 0), `${act.type}: too many speakers`);
    });
  });

  it('has one request of a point at a time; several only where the programme lists several papers of one room', () => {
    walk((_before, act, after) => {
      const asked = Object.values(floorOf(after).entries).filter(
        (entry) => isOpen(entry) && !isProgrammeKind(entry.kind),
      );
      for (const { pointId } of asked) {
        const own = asked.filter((entry) => entry.pointId === pointId);
        const papers = own.every(({ kind }) => kind === 'paper');
        need(own.length === 1 || papers, `${act.type}: ${own.map(({ id }) => id).join(', ')} of ${pointId}`);
      }
    });
  });

  it('keeps exactly those who wait or are on deck in the queue, each once', () => {
    walk((_before, act, after) => {
      const { queue, entries } = floorOf(after);
      const waiting = Object.values(entries).filter((entry) => entry.state === 'waiting' || entry.state === 'on_deck');
      need(new Set(queue).size === queue.length, `${act.type}: twice in the queue`);
      need(same([...queue].sort(), waiting.map((entry) => entry.id).sort()), `${act.type}: queue and entries differ`);
    });
  });

  it('runs a clock for those who speak while the sitting runs, and for nobody else; clocks never go back but by undo', () => {
    walk((before, act, after) => {
      const live = stateOf(after).lifecycle.current.phase === 'live';
      for (const entry of Object.values(floorOf(after).entries)) {
        const running = entry.watch.runningSince !== null;
        need(running === (live && entry.state === 'speaking'), `${act.type}: clock of ${entry.state}`);
        const earlier = floorOf(before).entries[entry.id];
        const used = earlier === undefined ? 0 : watchUsed(earlier.watch, before.now);
        need(act.type === 'UndoFloor' || watchUsed(entry.watch, after.now) >= used, `${act.type}: clock went back`);
      }
    });
  });

  it('changes nothing for a stale command', () => {
    walk((before, act, after) => {
      if (!('version' in act.data) || act.data.version === floorOf(before).version) return;
      need(after.state === before.state, `${act.type}: stale and yet something changed`);
    });
  });

  it('grows its version with control and never otherwise', () => {
    walk((before, act, after) => {
      const grown = floorOf(after).version - floorOf(before).version;
      need(grown === 0 || grown === 1, `${act.type}: version by ${grown}`);
      const speakers = (scene: Scene): unknown => holders(stateOf(scene)).map(({ id, state }) => [id, state]);
      need(grown === 1 || same(speakers(before), speakers(after)), `${act.type}: speakers changed, version did not`);
    });
  });

  it('never touches a running watch when a waiting request goes', () => {
    walk((before, act, after) => {
      if (act.type !== 'WithdrawRequest' && act.type !== 'TakeInWriting' && act.type !== 'DeclineRequest') return;
      const { entries } = floorOf(before);
      if (entries[act.data.entryId]?.state === 'invited') return;
      for (const entry of holders(stateOf(before)))
        need(floorOf(after).entries[entry.id] === entry, `${act.type}: touched ${entry.id}`);
    });
  });

  it('tells the same story when the log is replayed', () => {
    walk(
      (_before, _act, after) => {
        need(same(replay(after.events), after.state), 'replay differs');
      },
      { numRuns: 60 },
    );
  });

  it('is restored by an undo exactly: entries, clocks, budget, places', () => {
    walk((before, act, after) => {
      const [was, is] = [floorOf(before), floorOf(after)];
      if (is.version === was.version || is.undo === null) return;
      const answer = answerTo(after, { type: 'UndoFloor', by: people.chair, data: { version: is.version } });
      need(answer.ok, `${act.type}: cannot be undone`);
      const undone = replay(answer.ok ? answer.events : [], after.state);
      const floor = undone.status === 'issued' ? undone.floor : is;
      // A request that its own command called at once came by itself: it stays, and waits.
      const own = act.type === 'RequestFloor' ? act.data.entryId : '';
      const rest = Object.fromEntries(Object.entries(floor.entries).filter(([id]) => id !== own));
      need(same(rest, was.entries), `${act.type}: entries differ after undo`);
      need(
        same(
          floor.queue.filter((id) => id !== own),
          was.queue,
        ),
        `${act.type}: queue differs after undo`,
      );
      need(floor.undo === null && floor.version === is.version + 1, `${act.type}: undo leaves an undo`);
    });
  });

  it('keeps later requests and drops later withdrawals when an earlier command is undone', () => {
    let compared = 0;
    walk((before, act, after) => {
      const meanwhile = goneAndCome(before, after);
      if (meanwhile === null) return;
      const { version } = floorOf(after);
      const { queue, entries } = floorOf(
        attempt(meanwhile.scene, { type: 'UndoFloor', by: people.chair, after: 1, data: { version } }),
      );
      const own = act.type === 'RequestFloor' ? act.data.entryId : null;
      // A paper that had to wait for the withdrawn request of its own point has joined since.
      const followed = (id: string): boolean => floorOf(after).entries[id]?.state === 'registered';
      const others = queue.filter((id) => id !== 'later' && id !== own && !followed(id));
      // A point that gets its turn or its place back has that, and not the later request as well.
      const again = Object.values(floorOf(before).entries).some((entry) => entry.pointId === 'hall' && isOpen(entry));
      need(again || queue.includes('later'), `${act.type}: a later request is lost`);
      need(entries[meanwhile.gone]?.state !== 'waiting', `${act.type}: a withdrawn one is back`);
      need(
        same(
          others,
          floorOf(before).queue.filter((id) => id !== meanwhile.gone),
        ),
        `${act.type}: the others' places differ`,
      );
      compared += 1;
    });
    need(compared > 20, 'hardly ever compared');
  });

  it('is walked everywhere by these stories', () => {
    const seen = new Set<string>();
    walk((_before, _act, after) => after.events.forEach(({ type }) => seen.add(type)), { seed: 1 });
    const missing = FLOOR_EVENTS.filter((type) => !seen.has(type));
    need(missing.length === 0, `never happened: ${missing.join(', ')}`);
  });
});
