import { setTimeout as pause } from 'node:timers/promises';
import type { MediaTrial, ScenarioResult } from './media-trial.js';
import { Thief } from './thief.js';

/** A sequence that is the same for the same seed (mulberry32), from 0 to 1. */
const chances = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Each change of the floor is a step; after so many all faults end and everything has to agree. */
const STEPS_A_ROUND = 9;

interface Story {
  readonly trial: MediaTrial;
  readonly chance: () => number;
  readonly thieves: Thief[];
  /** What is away and has to be brought back. */
  readonly away: { livekit: boolean; frozen: boolean };
}

const pick = <Choice>(chance: () => number, choices: readonly Choice[]): Choice =>
  choices[Math.floor(chance() * choices.length)]!;

const someone = ({ trial, chance }: Story): MediaTrial['guests'][number] => pick(chance, trial.guests);

type Mishap = readonly [name: string, befall: (story: Story) => Promise<void> | void];

const mishaps: readonly Mishap[] = [
  [
    'LiveKit killed, or started empty',
    async ({ trial, away }) => {
      await (away.livekit ? trial.house.livekit.startAgain() : trial.house.livekit.kill());
      away.livekit = !away.livekit;
      away.frozen = false;
    },
  ],
  [
    'LiveKit frozen, or thawed',
    ({ trial, away }) => {
      if (away.frozen) trial.house.livekit.thaw();
      else if (!away.livekit) trial.house.livekit.freeze();
      away.frozen = !away.frozen && !away.livekit;
    },
  ],
  [
    'our service killed and started',
    async ({ trial }) => {
      await trial.house.killService();
      await trial.house.startService();
    },
  ],
  [
    'API',
    ({ trial, chance }) => void (trial.house.api.state = pick(chance, ['refused', 'hung', 'slow', 'lost_answers'])),
  ],
  ['API open', ({ trial }) => trial.house.api.heal()],
  [
    'webhooks',
    ({ trial, chance }) =>
      void (trial.house.webhooks.fate = pick(chance, ['delivered', 'lost', 'doubled', 'late', 'shuffled'])),
  ],
  ['a client clings', (story) => void (someone(story).manners = 'clinging')],
  ['a client is eager', (story) => void (someone(story).manners = 'eager')],
  ['a page is loaded again', (story) => someone(story).reload()],
  [
    'a token is stolen',
    (story) => {
      if (story.thieves.length < 2) story.thieves.push(Thief.steal(someone(story)));
    },
  ],
];

/** A change that is possible now. */
const changeFloor = async ({ trial, chance }: Story): Promise<string> => {
  const { hand } = trial;
  const { turn } = hand;
  const other = pick(
    chance,
    trial.guests.filter(({ pointId }) => pointId !== turn?.pointId),
  );
  const state = turn?.state ?? 'done';
  const choices = {
    done: ['call'],
    invited: ['begin', 'stop'],
    speaking: ['pause', 'stop', 'call'],
    paused: ['resume', 'stop', 'call'],
  };
  const act = pick(chance, choices[state]);
  if (act === 'call') await hand.call(other.pointId);
  else if (act === 'begin') await hand.begin();
  else await hand.control(act === 'pause' ? 'PauseTurn' : act === 'resume' ? 'ResumeTurn' : 'StopTurn');
  return act;
};

const mend = async ({ trial, thieves, away }: Story): Promise<void> => {
  for (const page of trial.guests) page.manners = 'honest';
  trial.house.webhooks.fate = 'delivered';
  trial.house.api.heal();
  if (away.frozen) trial.house.livekit.thaw();
  if (away.livekit) await trial.house.livekit.startAgain();
  away.frozen = away.livekit = false;
  // Last: a client cannot leave a server that does not move.
  await Promise.all(thieves.splice(0).map((thief) => thief.stop()));
};

/** At least so many random changes of the floor, with random faults between them. */
export const randomStory = (trial: MediaTrial, seed: number, changes: number): Promise<ScenarioResult> =>
  trial.scenario(`${changes} random changes, seed ${seed}`, async () => {
    const away = { livekit: false, frozen: false };
    const story: Story = { trial, chance: chances(seed), thieves: [], away };
    const { chance } = story;
    const until = trial.hand.changes + changes;
    while (trial.hand.changes < until) {
      const told: string[] = [];
      for (let step = 0; step < STEPS_A_ROUND; step += 1) {
        if (chance() < 0.6) {
          const [name, befall] = pick(chance, mishaps);
          await befall(story);
          told.push(`[${name}]`);
        }
        told.push(await changeFloor(story));
        if (chance() < 0.2) await trial.hand.report(pick(chance, trial.points), chance);
        await pause(chance() * 700);
      }
      await mend(story);
      console.log(`  ${told.join(' ')}`);
      await trial.agrees(told.join(' '));
    }
  });
