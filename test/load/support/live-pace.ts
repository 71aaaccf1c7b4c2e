import { type LiveClient, type Spread, openLoop, spreadOf } from '@diemcau/testing';

/** Well within what a desk may send. */
const EVERY_MS = 50;
/** Asked for while nothing happens any more: what the activity left behind is its own. */
const AFTERWARDS = 15;
const MOST = 100_000;

export interface Paced {
  /** From the moment at which a command was meant to be sent to its answer, ms. */
  readonly latency: Spread;
  readonly tookMs: number;
  /** Milliseconds since 1970 UTC. */
  readonly from: number;
  readonly to: number;
  readonly refused: readonly string[];
}

/** What changes nothing would be refused. */
let turn = 0;

/** The chair changes the picture twenty times a second, before, while and after something else is done. */
export const paceWhile = async (desk: LiveClient, act: () => Promise<unknown>): Promise<Paced> => {
  const latencies: number[] = [];
  const refused: string[] = [];
  const answers: Promise<void>[] = [];
  let done = false as boolean;
  const press = (_: number, meantAt: number): void => {
    const layout = (turn += 1) % 2 === 0 ? 'grid' : 'programme';
    const answer = desk.send('SetStage', { layout, spotlight: null }).then((ack) => {
      latencies.push(performance.now() - meantAt);
      if (!ack.ok) refused.push(ack.error.code);
    });
    answers.push(answer);
  };
  let [left, tookMs] = [AFTERWARDS, 0];
  const [from, since] = [Date.now(), performance.now()];
  const acting = act().finally(() => {
    tookMs = Math.round(performance.now() - since);
    done = true;
  });
  await openLoop(MOST, EVERY_MS, press, () => done && (left -= 1) < 0);
  await Promise.all([acting, ...answers]);
  return { latency: spreadOf(latencies), tookMs, from, to: Date.now(), refused };
};
