import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Stands beside `src` and `dist`, so the same way leads to it from both. */
const FILE = new URL('../../worker/workbooks.mjs', import.meta.url);

/** No list of this house needs more; a file that does takes its thread along, not the service. In MB. */
const MOST_MEMORY = 1_024;

/** A sheet whose cells are texts that XML can hold, or nothing. */
export interface TextSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | null)[])[];
  /** Whether the first row is a heading. */
  readonly headed: boolean;
  readonly widths: readonly number[];
}

export interface RawSheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

type Answer = { readonly id: number; readonly output: unknown } | { readonly id: number; readonly failed: string };

/** The workbook could not be read or written; the text is the reader's own. */
export class WorkbookFailure extends Error {}

/** Reads and writes workbooks in a thread of its own, one after another; started when first needed, and anew after one that took it along. */
export class WorkbookThread {
  private worker: Worker | null = null;
  private tail: Promise<unknown> = Promise.resolve();
  private last = 0;

  /** @throws WorkbookFailure */
  async read(file: Uint8Array): Promise<readonly RawSheet[]> {
    return (await this.ask('read', file)) as readonly RawSheet[];
  }

  /** @throws WorkbookFailure */
  async write(sheets: readonly TextSheet[]): Promise<Uint8Array> {
    return (await this.ask('write', sheets)) as Uint8Array;
  }

  private ask(job: 'read' | 'write', input: unknown): Promise<unknown> {
    const answer = this.tail.then(() => this.answer(job, input));
    this.tail = answer.catch(() => undefined);
    return answer;
  }

  private async answer(job: string, input: unknown): Promise<unknown> {
    const worker = (this.worker ??= this.started());
    const id = (this.last += 1);
    // While it works, and only then, it keeps the process alive.
    worker.ref();
    const ended = new AbortController();
    try {
      const exit = once(worker, 'exit', ended).then(() => {
        throw new WorkbookFailure('the thread ended');
      });
      const reply = once(worker, 'message', ended) as Promise<[Answer]>;
      worker.postMessage({ id, job, input });
      const [answer] = await Promise.race([reply, exit]);
      if ('failed' in answer) throw new WorkbookFailure(answer.failed);
      return answer.output;
    } catch (error) {
      throw error instanceof WorkbookFailure ? error : new WorkbookFailure(String(error));
    } finally {
      ended.abort();
      worker.unref();
    }
  }

  private started(): Worker {
    const worker = new Worker(FILE, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
    const forget = (): void => {
      if (this.worker === worker) this.worker = null;
    };
    return worker.once('error', forget).once('exit', forget);
  }
}
