// The morning of a conference of 2,000 points: all come in and check in within ten seconds, against a bare echo of the same acks.
import {
  HttpClient,
  LiveClient,
  type PreparedConference,
  fetchTicket,
  issueLinks,
  measurementPage,
  prepareConference,
  ratioOf,
  signInFirstAdmin,
  usageOf,
} from '@diemcau/testing';
import { randomUUID } from 'node:crypto';
import { brokenIn, auditLog } from '../support/log-audit.js';
import { machine } from '../support/machine.js';
import { MeasuredFolder } from '../support/measured-service.js';
import { RawLog } from '../support/raw-log.js';
import { type Crowd, EchoCrowd } from './support/echo-crowd.js';
import { PointCrowd, checkInOf } from './support/point-crowd.js';
import { type Rush, rush } from './support/rush.js';

const POINTS = 2_000;
const OVER_MS = 10_000;
const AT_ONCE = 100;
/** Every so many answers, the file is read at the moment the answer arrives. */
const SAMPLE = 20;
const ECHO = 'dist/test/load/support/echo.control.js';

interface Real {
  readonly conference: PreparedConference;
  readonly crowd: Crowd;
  /** Processor time of the service for each point that came in, ms. */
  readonly connectCpuMs: number;
  readonly run: Rush;
  readonly prepareMs: number;
  readonly linksMs: number;
  readonly checkedInMs: number;
  readonly events: number;
  readonly sampled: number;
  readonly broken: string[];
}

const elapsed = (since: number): number => Math.round(performance.now() - since);

/** Looks into the file when an answer arrives, through a connection of its own. */
class CommitWatch {
  sampled = 0;
  readonly early: string[] = [];
  private readonly looks: Promise<void>[] = [];

  constructor(
    private readonly log: RawLog,
    private readonly sessionId: string,
  ) {}

  look(turn: number, cmdId: string, seq: number): void {
    if (turn % SAMPLE !== 0) return;
    this.sampled += 1;
    const look = this.log.seqOf(this.sessionId, cmdId).then((stored) => {
      if (stored !== seq) this.early.push(`${cmdId}: answered ${seq}, stored ${stored ?? 'nothing'}`);
    });
    this.looks.push(look);
  }

  async done(): Promise<string[]> {
    await Promise.all(this.looks);
    return this.early.length === 0 ? [] : [`answers came before their commit: ${this.early.slice(0, 3).join(', ')}`];
  }
}

const measureService = async (folder: MeasuredFolder): Promise<Real> => {
  const service = await folder.start();
  const admin = new HttpClient(service.origin);
  await signInFirstAdmin(admin);
  const preparing = performance.now();
  const conference = await prepareConference(admin, { points: POINTS, summoned: 5, startsAt: Date.now() + 3_600_000 });
  const { sessionId } = conference;
  const [prepareMs, linking] = [elapsed(preparing), performance.now()];
  const links = await issueLinks(admin, sessionId);
  const linksMs = elapsed(linking);
  console.log(`prepared ${conference.points.length} points in ${prepareMs} ms, ${links.size} links in ${linksMs} ms`);

  const desk = new LiveClient({ url: service.origin, sessionId, ticket: () => fetchTicket(admin, sessionId) });
  await desk.connect();
  const points = new PointCrowd(service.origin, conference);
  const before = await usageOf(service.pid);
  const crowd = await points.connect(links, AT_ONCE);
  const after = await usageOf(service.pid);
  const connectCpuMs = Math.round((((after?.cpuSec ?? 0) - (before?.cpuSec ?? 0)) * 10_000) / POINTS) / 10;
  console.log(`${POINTS} points connected, ${crowd.connectedPerSec} a second; checking in over ${OVER_MS} ms`);

  const log = await RawLog.open(folder.path);
  const watch = new CommitWatch(log, sessionId);
  const cmdIds = conference.points.map(() => randomUUID());
  const run = await rush({
    turns: POINTS,
    overMs: OVER_MS,
    pid: service.pid,
    send: (turn) => points.checkIn(turn, cmdIds[turn]!),
    onAck: (turn, ack) => ack.ok && watch.look(turn, cmdIds[turn]!, ack.seq),
  });
  const summing = performance.now();
  const summed = await desk
    .waitFor(({ counters }) => counters?.checkedIn === POINTS, 'the sum of all points')
    .then(
      () => [],
      () => [`the desk's sum stands at ${desk.counters?.checkedIn ?? 'nothing'}, not ${POINTS}`],
    );
  const checkedInMs = elapsed(summing);
  const broken = [...summed, ...(await watch.done())];

  const kept = run.acks.flatMap((ack) => (ack.ok ? [{ cmdId: cmdIds[ack.turn]!, seq: ack.seq }] : []));
  const refusals = run.acks.flatMap((ack) => (ack.ok ? [] : [ack.error.code]));
  if (refusals.length > 0) broken.push(`${refusals.length} check-ins were refused: ${[...new Set(refusals)].join()}`);
  const events = await log.events(sessionId);
  broken.push(...brokenIn(auditLog(events, kept)));
  const arrived = new Set(events.filter(({ type }) => type === 'PointCheckedIn').map(({ data }) => data)).size;
  if (arrived !== POINTS) broken.push(`${arrived} points are checked in by the log, not ${POINTS}`);
  if (points.dropped > 0) broken.push(`${points.dropped} connections did not last`);

  points.leave();
  desk.leave();
  await log.close();
  await service.stop();
  return {
    conference,
    crowd,
    connectCpuMs,
    run,
    prepareMs,
    linksMs,
    checkedInMs,
    events: events.length,
    sampled: watch.sampled,
    broken,
  };
};

const measureEcho = async (folder: MeasuredFolder, conference: PreparedConference): Promise<[Crowd, Rush]> => {
  const server = await folder.start({}, ECHO);
  const echoes = new EchoCrowd();
  const crowd = await echoes.connect(server.origin, POINTS, AT_ONCE);
  const run = await rush({
    turns: POINTS,
    overMs: OVER_MS,
    pid: server.pid,
    send: (turn) => echoes.send(turn, { cmdId: randomUUID(), type: 'CheckIn', data: checkInOf(conference, turn) }),
  });
  echoes.leave();
  await server.stop();
  return [crowd, run];
};

const figuresOf = (
  { latency, ownDelayP99, serverCpuPercent, server }: Rush,
  crowd: Crowd,
): Record<string, unknown> => ({
  ackMs: latency,
  connectMs: crowd.connectMs,
  connectedPerSec: crowd.connectedPerSec,
  serverCpuPercent,
  serverRssMb: server?.rssMb ?? null,
  generatorDelayP99Ms: ownDelayP99,
});

const folder = await MeasuredFolder.make();
try {
  const real = await measureService(folder);
  const [echoCrowd, echo] = await measureEcho(folder, real.conference);
  const [figures, control] = [figuresOf(real.run, real.crowd), figuresOf(echo, echoCrowd)];
  const acked = real.run.acks.filter(({ ok }) => ok).length;
  const ratio = {
    ackP50: ratioOf(real.run.latency.p50, echo.latency.p50),
    ackP99: ratioOf(real.run.latency.p99, echo.latency.p99),
    connectRate: ratioOf(real.crowd.connectedPerSec, echoCrowd.connectedPerSec),
  };
  const row = (
    name: string,
    of: (run: Rush, crowd: Crowd) => number | null,
  ): [string, number | null, number | null] => [name, of(real.run, real.crowd), of(echo, echoCrowd)];
  const { prepareMs, linksMs, connectCpuMs, checkedInMs, events, sampled } = real;
  const page = measurementPage(
    {
      name: 'check-in',
      figures: {
        machine: machine(),
        acked,
        events,
        sampled,
        prepareMs,
        linksMs,
        connectCpuMs,
        deskSumAfterMs: checkedInMs,
        ...figures,
      },
      control,
      ratio,
      broken: real.broken,
    },
    [
      {
        heading: [`${POINTS} check-ins over ${OVER_MS / 1000} s`, 'service', 'bare echo'],
        rows: [
          ['acknowledged', acked, echo.acks.length],
          row('ack p50, ms', ({ latency }) => latency.p50),
          row('ack p99, ms', ({ latency }) => latency.p99),
          row('ack max, ms', ({ latency }) => latency.max),
          row('connected a second', (_, crowd) => crowd.connectedPerSec),
          row('connecting p99, ms', (_, crowd) => crowd.connectMs.p99),
          ['processor time a point that connects, ms', connectCpuMs, null],
          row('processor, % of a core', (run) => run.serverCpuPercent),
          row('memory, MB', (run) => run.server?.rssMb ?? null),
          row('delay of this program p99, ms', (run) => run.ownDelayP99),
          ['found committed when answered', `${sampled}`, null],
          ['desk sees all, ms after the last answer', checkedInMs, null],
        ],
      },
    ],
  );
  console.log(page);
  process.exitCode = real.broken.length === 0 ? 0 : 1;
} finally {
  await folder.remove();
}
