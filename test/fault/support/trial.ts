import { type ServiceProcess, eventually } from '@diemcau/testing';
import { setTimeout as pause } from 'node:timers/promises';
import { type KeptAck, type LogAudit, auditLog, brokenIn } from '../../support/log-audit.js';
import { type RawEvent, RawLog } from '../../support/raw-log.js';
import { type Watcher, differenceOf, replayed } from './replicas.js';
import { type Stage, buildStage } from './stage.js';

const BACK_WITHIN_MS = 30_000;

export interface RoundResult {
  readonly inFlight: number;
  readonly audit: LogAudit;
  readonly byEvents: number;
  readonly bySnapshot: number;
  /** From the new start of the process until it says that it is ready. */
  readonly readyMs: number;
  /** From the new start of the process until the last client is connected again. */
  readonly allBackMs: number;
  /** From the end of the old one, by signal, until the last client is connected again. */
  readonly awayMs: number;
  readonly broken: readonly string[];
}

export interface TrialEnd {
  readonly acks: number;
  readonly events: number;
  readonly refusals: Readonly<Record<string, number>>;
  readonly integrity: string;
  readonly equalReplicas: number;
  readonly broken: readonly string[];
}

const elapsed = (since: number): number => performance.now() - since;

/** Rounds of taking the service away from people who work with it. */
export class Trial {
  private past = 0;

  private constructor(
    private readonly stage: Stage,
    private service: ServiceProcess,
  ) {}

  static async begin(operators: number): Promise<Trial> {
    const stage = await buildStage(operators);
    for (const one of stage.traffic) one.begin();
    return new Trial(stage, stage.service);
  }

  async rounds(count: number, how: 'kill' | 'stop'): Promise<readonly RoundResult[]> {
    const results: RoundResult[] = [];
    for (let i = 0; i < count; i += 1) {
      const result = await this.round(how);
      results.push(result);
      const [ready, back] = [Math.round(result.readyMs), Math.round(result.allBackMs)];
      const resumed = `${result.byEvents} by events, ${result.bySnapshot} by snapshot`;
      this.past += 1;
      console.log(
        `${this.past} ${how}: ${result.inFlight} in flight, ready ${ready} ms, all back ${back} ms (${resumed})`,
      );
      for (const broken of result.broken) console.log(`  BROKEN: ${broken}`);
    }
    return results;
  }

  /** People stop; what they know is held against the file. */
  async end(): Promise<TrialEnd> {
    const { traffic, watchers, folder } = this.stage;
    await Promise.all(traffic.map((one) => one.end()));
    const rows = await this.rows();
    const head = rows.at(-1)?.seq ?? 0;
    for (const { client } of watchers) client.heartbeat();
    const arrived = (): boolean =>
      watchers.every(({ client }) => Object.values(client.replica.positions).every((position) => position === head));
    await eventually('all clients at the end of the log', arrived, BACK_WITHIN_MS).catch(() => undefined);
    const state = replayed(rows);
    const differences = watchers.map((watcher) => differenceOf(state, watcher)).filter((text) => text !== null);
    for (const { client } of watchers) client.leave();
    await this.service.stop();
    const acks = this.acks();
    const log = await RawLog.open(folder.path);
    const events = await log.events(this.stage.conference.sessionId);
    const integrity = await log.integrity();
    await log.close();
    const broken = [...brokenIn(auditLog(events, acks, this.refused())), ...differences.slice(0, 5)];
    if (integrity !== 'ok') broken.push(`integrity of the file: ${integrity}`);
    const equalReplicas = watchers.length - differences.length;
    return { acks: acks.length, events: events.length, refusals: this.refusals(), integrity, equalReplicas, broken };
  }

  async remove(): Promise<void> {
    for (const { client } of this.stage.watchers) client.leave();
    await this.service.kill();
    await this.stage.folder.remove();
  }

  private async round(how: 'kill' | 'stop'): Promise<RoundResult> {
    const { traffic, watchers, folder, settings } = this.stage;
    await pause(500 + Math.random() * 1_500);
    const snapshots = watchers.map(({ client }) => client.replica.snapshots);
    const inFlight = traffic.reduce((sum, one) => sum + one.waiting, 0);
    const gone = performance.now();
    const ends = watchers.map(({ client }) => client.ends.length);
    await (how === 'kill' ? this.service.kill() : this.service.stop());
    for (const one of traffic) one.answersFromNow();
    const starting = performance.now();
    const back = this.untilAllBack(ends).then(() => ({ allBackMs: elapsed(starting), awayMs: elapsed(gone) }));
    this.service = await folder.start(settings);
    await eventually('the service is ready', async () => (await fetch(`${this.service.origin}/health/ready`)).ok);
    const readyMs = elapsed(starting);
    const { allBackMs, awayMs } = await back;
    await eventually('everybody has an answer again', () => traffic.every((one) => one.answered), BACK_WITHIN_MS);
    const bySnapshot = watchers.filter(({ client }, i) => client.replica.snapshots > (snapshots[i] ?? 0)).length;
    const { audit, broken } = await this.audit();
    return { inFlight, audit, byEvents: watchers.length - bySnapshot, bySnapshot, readyMs, allBackMs, awayMs, broken };
  }

  /** Without help of ours: whoever does not come back by himself breaks the trial. */
  private untilAllBack(endsBefore: readonly number[]): Promise<void> {
    const isBack = ({ client }: Watcher, i: number): boolean =>
      client.connected && client.ends.length > (endsBefore[i] ?? 0);
    return eventually('all clients are back', () => this.stage.watchers.every(isBack), BACK_WITHIN_MS);
  }

  private async audit(): Promise<{ readonly audit: LogAudit; readonly broken: string[] }> {
    // Answers first: the file may hold more by the time it is read, never less.
    const [acks, refused] = [this.acks(), this.refused()];
    const log = await RawLog.open(this.stage.folder.path);
    const audit = auditLog(await log.events(this.stage.conference.sessionId), acks, refused);
    const integrity = await log.integrity();
    await log.close();
    const broken = brokenIn(audit);
    if (integrity !== 'ok') broken.push(`integrity of the file: ${integrity}`);
    return { audit, broken };
  }

  private async rows(): Promise<readonly RawEvent[]> {
    const log = await RawLog.open(this.stage.folder.path);
    const rows = await log.events(this.stage.conference.sessionId);
    await log.close();
    return rows;
  }

  private acks(): readonly KeptAck[] {
    return this.stage.traffic.flatMap((one) => one.acks);
  }

  private refused(): ReadonlySet<string> {
    return new Set(this.stage.traffic.flatMap((one) => [...one.refused.keys()]));
  }

  private refusals(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const code of this.stage.traffic.flatMap((one) => [...one.refused.values()])) {
      counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
  }
}
