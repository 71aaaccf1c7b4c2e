// How soon the service is there: on an empty folder and on one with a long session in it, and how long its log takes to replay.
import { TypeormEventLog, openDatabase } from '@diemcau/persistence';
import { type SessionState, evolve, unissued } from '@diemcau/session';
import {
  FakeIds,
  HttpClient,
  type PreparedConference,
  type Spread,
  eventually,
  measurementPage,
  prepareConference,
  ratioOf,
  signInFirstAdmin,
  spreadOf,
} from '@diemcau/testing';
import { join } from 'node:path';
import { machine } from '../support/machine.js';
import { MeasuredFolder } from '../support/measured-service.js';
import { RawLog } from '../support/raw-log.js';
import { LongSession } from './support/long-session.js';

const RUNS = 5;
const POINTS = 146;
const EVENTS = 10_000;
const PAGE = 1_000;
const START_GOAL_MS = 2_000;
const REPLAY_GOAL_MS = 1_000;
const BARE = 'dist/test/load/support/bare-nest.control.js';

/** From the start of the process until it says that it is ready. */
const startOnce = async (folder: MeasuredFolder, entry?: string): Promise<number> => {
  const from = performance.now();
  const service = await folder.start({}, entry);
  await eventually('ready', async () => (await fetch(`${service.origin}/health/ready`)).ok);
  const took = performance.now() - from;
  await service.stop();
  return took;
};

const onNewFolder = async (entry?: string): Promise<number> => {
  const folder = await MeasuredFolder.make();
  try {
    return await startOnce(folder, entry);
  } finally {
    await folder.remove();
  }
};

const times = async (run: () => Promise<number>): Promise<Spread> => {
  const values: number[] = [];
  for (let i = 0; i < RUNS; i += 1) values.push(await run());
  return spreadOf(values);
};

const prepare = async (folder: MeasuredFolder): Promise<PreparedConference> => {
  const service = await folder.start();
  const admin = new HttpClient(service.origin);
  await signInFirstAdmin(admin);
  const conference = await prepareConference(admin, { points: POINTS, summoned: 5, startsAt: Date.now() });
  await service.stop();
  return conference;
};

interface Replay {
  readonly totalMs: number;
  readonly readMs: number;
  readonly evolveMs: number;
  readonly seq: number;
  readonly state: SessionState;
}

/** The log alone: pages from the file, folded into the state. */
const replayOnce = async (folder: MeasuredFolder, sessionId: string): Promise<Replay> => {
  const database = await openDatabase({ path: join(folder.path, 'diemcau.sqlite') });
  const log = new TypeormEventLog(database, new FakeIds());
  let [state, seq, readMs, evolveMs]: [SessionState, number, number, number] = [unissued, 0, 0, 0];
  for (let more = true; more;) {
    const from = performance.now();
    const page = await log.read(sessionId, seq, PAGE);
    const read = performance.now();
    for (const { event } of page) state = evolve(state, event);
    readMs += read - from;
    evolveMs += performance.now() - read;
    seq = page.at(-1)?.seq ?? seq;
    more = page.length === PAGE;
  }
  await database.close();
  return { totalMs: readMs + evolveMs, readMs, evolveMs, seq, state };
};

/** The least that any replay must do: fetch the same rows and parse them. */
const parseOnce = async (folder: MeasuredFolder, sessionId: string): Promise<number> => {
  const log = await RawLog.open(folder.path);
  const from = performance.now();
  const rows = await log.events(sessionId);
  for (const row of rows) {
    JSON.parse(row.data);
    if (row.by !== null) JSON.parse(row.by);
  }
  const took = performance.now() - from;
  await log.close();
  return took;
};

const folder = await MeasuredFolder.make();
try {
  const conference = await prepare(folder);
  const { sessionId } = conference;
  const events = await LongSession.write(folder.path, conference, EVENTS);
  console.log(`a session of ${POINTS} points with ${events} events is in the file`);

  const replays: Replay[] = [];
  const replay = await times(async () => {
    replays.push(await replayOnce(folder, sessionId));
    return replays.at(-1)!.totalMs;
  });
  const parse = await times(() => parseOnce(folder, sessionId));
  const empty = await times(() => onNewFolder());
  const long = await times(() => startOnce(folder));
  const bare = await times(() => onNewFolder(BARE));

  const broken = replays.some(({ seq }) => seq !== events) ? ['a replay did not reach the end of the log'] : [];
  const readMs = spreadOf(replays.map((one) => one.readMs));
  const evolveMs = spreadOf(replays.map((one) => one.evolveMs));
  const goals = { start: long.p50 <= START_GOAL_MS, replay: replay.p50 <= REPLAY_GOAL_MS };
  const line = (name: string, { min, p50, max }: Spread): [string, number, number, number] => [name, min, p50, max];
  console.log(
    measurementPage(
      {
        name: 'start',
        figures: { machine: machine(), points: POINTS, events, empty, long, replay, readMs, evolveMs, goals },
        control: { bareNest: bare, readAndParse: parse },
        ratio: {
          emptyToBare: ratioOf(empty.p50, bare.p50),
          longToBare: ratioOf(long.p50, bare.p50),
          replayToParse: ratioOf(replay.p50, parse.p50),
        },
        broken,
      },
      [
        {
          heading: [`${RUNS} runs each, ms`, 'min', 'median', 'max'],
          rows: [
            line('start to ready, empty folder', empty),
            line(`start to ready, ${events.toLocaleString('en-GB')} events (goal ${START_GOAL_MS})`, long),
            line('control: bare Nest, one route', bare),
            line(`replay of the log alone (goal ${REPLAY_GOAL_MS})`, replay),
            line('  of it reading', readMs),
            line('  of it folding', evolveMs),
            line('control: the same rows read and parsed', parse),
          ],
        },
      ],
    ),
  );
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  await folder.remove();
}
