// Media is taken away, falsified and abused in front of a conference; floor and log must not notice, and the room must agree again in 5 s.
import { disposeMediaBots, type Measurement, measurementPage, ratioOf, spreadOf } from '@diemcau/testing';
import { livekitFromEnvironment } from '#livekit-server';
import { machine } from '../support/machine.js';
import { MediaTrial, type ScenarioResult } from './support/media/media-trial.js';
import { randomStory } from './support/media/random-faults.js';
import { calm, namedScenarios } from './support/media/scenarios.js';

/** The hall and six others: a media client costs more the more there are in one process. */
const POINTS = 7;
const RANDOM_CHANGES = 72;

const agreed = (results: readonly ScenarioResult[]): readonly number[] => results.flatMap(({ agreedMs }) => agreedMs);
const most = (results: readonly ScenarioResult[], of: (result: ScenarioResult) => number): number =>
  Math.max(...results.map(of));
const sum = (results: readonly ScenarioResult[], of: (result: ScenarioResult) => number): number =>
  results.reduce((total, result) => total + of(result), 0);

const page = (control: ScenarioResult, results: readonly ScenarioResult[], measurement: Measurement): string =>
  measurementPage(measurement, [
    {
      heading: [
        `${POINTS} pages on a real LiveKit`,
        'changes',
        'agreed',
        'p50 ms',
        'max ms',
        'audible',
        'LiveKit',
        'kept out',
      ],
      rows: [control, ...results].map((result) => [
        result.name,
        result.changes,
        result.agreedMs.length,
        Math.round(spreadOf(result.agreedMs).p50),
        Math.round(spreadOf(result.agreedMs).max),
        result.audible,
        result.withoutLock,
        result.lockedOut,
      ]),
    },
  ]);

const measured = async (trial: MediaTrial, seed: number): Promise<boolean> => {
  const control = await calm(trial);
  const results: ScenarioResult[] = [];
  for (const scenario of namedScenarios) results.push(await scenario(trial));
  results.push(await randomStory(trial, seed, RANDOM_CHANGES));
  const { events, incidents, acks, replicas, broken: atTheEnd } = await trial.end();
  const broken = [...[control, ...results].flatMap((result) => result.broken), ...atTheEnd];
  const [faulty, usual] = [spreadOf(agreed(results)), spreadOf(agreed([control]))];
  const measurement: Measurement = {
    name: 'media',
    figures: {
      machine: machine(),
      seed,
      pages: POINTS,
      changes: sum(results, ({ changes }) => changes),
      connectionsLost: sum(results, ({ ends }) => ends),
      agreedMs: faulty,
      samples: sum(results, ({ samples }) => samples),
      audibleAtOnce: most(results, ({ audible }) => audible),
      passedByLivekitAtOnce: most(results, ({ withoutLock }) => withoutLock),
      samplesKeptOutByListeners: sum(results, ({ lockedOut }) => lockedOut),
      acks,
      events,
      incidents,
      equalReplicas: replicas,
      scenarios: results.map(({ name, agreedMs }) => ({ name, agreedMs: spreadOf(agreedMs) })),
    },
    control: { agreedMs: usual },
    ratio: { agreedP50: ratioOf(faulty.p50, usual.p50), agreedMax: ratioOf(faulty.max, usual.max) },
    broken,
  };
  console.log(page(control, results, measurement));
  return broken.length === 0;
};

const source = livekitFromEnvironment();
const given = Number(process.argv[2] ?? NaN);
const seed = Number.isSafeInteger(given) ? given : Math.floor(Math.random() * 2 ** 31);
if (source?.kind !== 'binary') {
  console.error('Faults need LiveKit as a program of this machine (DIEMCAU_LIVEKIT_BIN): nothing was proven.');
  process.exitCode = 1;
} else {
  console.log(`seed ${seed}`);
  const trial = await MediaTrial.begin(source, POINTS);
  try {
    process.exitCode = (await measured(trial, seed)) ? 0 : 1;
  } finally {
    await trial.remove();
    await disposeMediaBots();
  }
}
