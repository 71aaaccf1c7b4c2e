import type { Ack } from '@diemcau/contract';
import { type ProcessUsage, type Spread, openLoop, spreadOf, usageOf } from '@diemcau/testing';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** One point of the rush: sends its command and gets its answer. */
type Send = (turn: number) => Promise<Ack>;

export interface Rush {
  /** From the moment at which a command was meant to be sent to its answer, ms. */
  readonly latency: Spread;
  readonly acks: readonly (Ack & { readonly turn: number })[];
  /** How late this program itself was, ms: figures below it cannot be trusted. */
  readonly ownDelayP99: number;
  readonly serverCpuPercent: number | null;
  readonly server: ProcessUsage | null;
}

export interface RushPlan {
  readonly turns: number;
  readonly overMs: number;
  readonly pid: number;
  readonly send: Send;
  /** Called at the moment an answer arrives. */
  readonly onAck?: (turn: number, ack: Ack) => void;
}

/** Commands evenly over a time, whatever becomes of the earlier ones. */
export const rush = async ({ turns, overMs, pid, send, onAck }: RushPlan): Promise<Rush> => {
  const latencies: number[] = [];
  const acks: (Ack & { readonly turn: number })[] = [];
  const answers: Promise<void>[] = [];
  const ownDelay = monitorEventLoopDelay({ resolution: 5 });
  ownDelay.enable();
  const [before, from] = [await usageOf(pid), performance.now()];
  await openLoop(turns, overMs / turns, (turn, meantAt) => {
    const answered = send(turn).then((ack) => {
      latencies.push(performance.now() - meantAt);
      acks.push({ ...ack, turn });
      onAck?.(turn, ack);
    });
    answers.push(answered);
  });
  await Promise.all(answers);
  const [server, seconds] = [await usageOf(pid), (performance.now() - from) / 1000];
  ownDelay.disable();
  const cpu = before === null || server === null ? null : (server.cpuSec - before.cpuSec) / seconds;
  return {
    latency: spreadOf(latencies),
    acks,
    ownDelayP99: Math.round(ownDelay.percentile(99) / 1e5) / 10,
    serverCpuPercent: cpu === null ? null : Math.round(cpu * 100),
    server,
  };
};
