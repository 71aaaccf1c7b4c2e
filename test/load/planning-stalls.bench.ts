// A conference is under way, and its chair presses a key twenty times a second; in the same service an office plans others.
import {
  HttpClient,
  LiveClient,
  fetchTicket,
  measurementPage,
  prepareConference,
  ratioOf,
  signInFirstAdmin,
} from '@diemcau/testing';
import { machine } from '../support/machine.js';
import { MeasuredFolder } from '../support/measured-service.js';
import { type Paced, paceWhile } from './support/live-pace.js';
import { LOOP_WATCH, readStalls, stallsWithin } from './support/loop-stalls.js';
import { planningActivities } from './support/planning-activities.js';
import { setTimeout as pause } from 'node:timers/promises';

const POINTS = 146;
const QUIET_MS = 5_000;

interface Line extends Paced {
  readonly name: string;
  readonly failed: string | null;
}

const folder = await MeasuredFolder.make();
try {
  const service = await folder.start(LOOP_WATCH);
  const admin = new HttpClient(service.origin);
  await signInFirstAdmin(admin);
  const live = await prepareConference(admin, { points: POINTS, summoned: 5, startsAt: Date.now() + 3_600_000 });
  const ticket = (): Promise<string> => fetchTicket(admin, live.sessionId);
  const desk = new LiveClient({ url: service.origin, sessionId: live.sessionId, ticket, ackTimeoutMs: 60_000 });
  await desk.connect();

  const measured = async (name: string, act: () => Promise<unknown>): Promise<Line> => {
    let failed: string | null = null;
    const paced = await paceWhile(desk, async () => {
      await act().catch((error: unknown) => (failed = String(error)));
    });
    console.log(`${name}: ${paced.tookMs} ms, acks up to ${paced.latency.max} ms`);
    return { name, failed, ...paced };
  };
  await measured('warm-up', () => pause(QUIET_MS / 2));
  const quiet = await measured('nothing', () => pause(QUIET_MS));
  const lines: Line[] = [];
  for (const { name, before, act } of planningActivities(admin, Date.now())) {
    await before?.();
    lines.push(await measured(name, act));
  }
  desk.leave();
  await service.stop();

  const stalls = await readStalls(folder.path);
  const all = [quiet, ...lines].map((line) => ({ ...line, stall: stallsWithin(stalls, line.from, line.to) }));
  const broken = [quiet, ...lines].flatMap(({ name, failed, refused }) => [
    ...(failed === null ? [] : [`${name}: ${failed}`]),
    ...(refused.length === 0 ? [] : [`${name}: the chair was refused ${refused.length} times, ${refused[0]}`]),
  ]);
  const figures = Object.fromEntries(
    all.map(({ name, tookMs, latency: { p50, p99, max }, stall }) => [
      name,
      { tookMs, ackP50: p50, ackP99: p99, ackMax: max, longestStall: stall.longest, stalls: stall.sum },
    ]),
  );
  const page = measurementPage(
    {
      name: 'planning-stalls',
      figures: { machine: machine(), ...figures },
      control: { quiet: figures['nothing'] },
      ratio: Object.fromEntries(lines.map(({ name, latency }) => [name, ratioOf(latency.max, quiet.latency.max)])),
      broken,
    },
    [
      {
        heading: ['while the office has, ms', 'took', 'ack p50', 'ack p99', 'ack max', 'longest stall', 'max ratio'],
        rows: all.map(({ name, tookMs, latency: { p50, p99, max }, stall }) => [
          name,
          tookMs,
          p50,
          p99,
          max,
          stall.longest,
          ratioOf(max, quiet.latency.max),
        ]),
      },
    ],
  );
  console.log(page);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  await folder.remove();
}
