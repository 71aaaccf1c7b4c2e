// The service is killed in the middle of its work, again and again; the clients keep the answers they got, and the file must agree.
import { type Measurement, type Spread, measurementPage, ratioOf, spreadOf } from '@diemcau/testing';
import { machine } from '../support/machine.js';
import { type RoundResult, Trial } from './support/trial.js';

const OPERATORS = 60;
/** Kills between two polite stops: the log grows all the time, and both must meet it at every length. */
const KILLS = [4, 4, 3, 3, 3, 3];

type Figure = (round: RoundResult) => number;

const spread = (rounds: readonly RoundResult[], of: Figure): Spread => spreadOf(rounds.map(of));
const total = (rounds: readonly RoundResult[], of: Figure): number => rounds.reduce((sum, round) => sum + of(round), 0);

const summary = (rounds: readonly RoundResult[]): Record<string, unknown> => ({
  rounds: rounds.length,
  inFlight: total(rounds, (round) => round.inFlight),
  lost: Math.max(...rounds.map((round) => round.audit.lost)),
  duplicates: Math.max(...rounds.map((round) => round.audit.duplicates)),
  gaps: Math.max(...rounds.map((round) => round.audit.gaps)),
  resumedByEvents: total(rounds, (round) => round.byEvents),
  resumedBySnapshot: total(rounds, (round) => round.bySnapshot),
  restartToReadyMs: spread(rounds, (round) => round.readyMs),
  restartToAllBackMs: spread(rounds, (round) => round.allBackMs),
  awayToAllBackMs: spread(rounds, (round) => round.awayMs),
});

const trial = await Trial.begin(OPERATORS);
try {
  const [kills, stops]: [RoundResult[], RoundResult[]] = [[], []];
  for (const count of KILLS) {
    kills.push(...(await trial.rounds(count, 'kill')));
    stops.push(...(await trial.rounds(1, 'stop')));
  }
  const end = await trial.end();
  const [figures, control] = [summary(kills), summary(stops)];
  const broken = [...kills, ...stops].flatMap((round) => round.broken).concat(end.broken);
  const back = (rounds: readonly RoundResult[]): Spread => spread(rounds, (round) => round.allBackMs);
  const measurement: Measurement = {
    name: 'kill',
    figures: {
      machine: machine(),
      clients: OPERATORS + 1,
      acks: end.acks,
      events: end.events,
      refusals: end.refusals,
      ...figures,
    },
    control,
    ratio: {
      restartToAllBackP50: ratioOf(back(kills).p50, back(stops).p50),
      restartToAllBackMax: ratioOf(back(kills).max, back(stops).max),
    },
    broken,
  };
  const row = (name: string, of: (rounds: readonly RoundResult[]) => number): [string, number, number] => [
    name,
    of(kills),
    of(stops),
  ];
  console.log(
    measurementPage(measurement, [
      {
        heading: [`${OPERATORS} operators and a desk`, 'kill -9', 'polite stop'],
        rows: [
          row('rounds', (rounds) => rounds.length),
          row('commands without an answer when it went', (rounds) => total(rounds, (round) => round.inFlight)),
          row('acknowledged and lost', (rounds) => Math.max(...rounds.map((round) => round.audit.lost))),
          row('carried out twice', (rounds) => Math.max(...rounds.map((round) => round.audit.duplicates))),
          row('gaps', (rounds) => Math.max(...rounds.map((round) => round.audit.gaps))),
          row('clients resumed by events', (rounds) => total(rounds, (round) => round.byEvents)),
          row('clients resumed by snapshot', (rounds) => total(rounds, (round) => round.bySnapshot)),
          row('start to ready p50, ms', (rounds) => spread(rounds, (round) => round.readyMs).p50),
          row('start to all clients back p50, ms', (rounds) => back(rounds).p50),
          row('start to all clients back max, ms', (rounds) => back(rounds).max),
          row('gone to all clients back p50, ms', (rounds) => spread(rounds, (round) => round.awayMs).p50),
        ],
      },
      {
        heading: ['At the end', ''],
        rows: [
          ['acknowledged', end.acks],
          ['events in the log', end.events],
          ['integrity of the file', end.integrity],
          ['replicas equal to the view of the log', `${end.equalReplicas} of ${OPERATORS + 1}`],
        ],
      },
    ]),
  );
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  await trial.remove();
}
