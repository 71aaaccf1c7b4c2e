import { readFile } from 'node:fs/promises';

/** What a process has used so far, where the system tells (Linux). */
export interface ProcessUsage {
  readonly rssMb: number;
  readonly peakRssMb: number;
  /** Seconds of one core. */
  readonly cpuSec: number;
}

/** Linux counts in hundredths of a second on every platform Node runs on. */
const TICKS_PER_SEC = 100;

/** Null where there is no /proc, or the process is gone. */
export const usageOf = async (pid: number): Promise<ProcessUsage | null> => {
  try {
    const [status, stat] = await Promise.all([
      readFile(`/proc/${pid}/status`, 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ]);
    const mb = (field: string): number =>
      Math.round(Number(new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0) / 1024);
    // Behind the name, which stands in brackets and may hold blanks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { rssMb: mb('VmRSS'), peakRssMb: mb('VmHWM'), cpuSec: ticks / TICKS_PER_SEC };
  } catch {
    return null;
  }
};
