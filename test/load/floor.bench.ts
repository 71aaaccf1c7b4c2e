// From the chair's key to the loudspeaker of the hall: how soon a point is heard that was given the floor, and how soon it is silent
// when the floor is taken from it; beside it the same media server and clients without the service.
import { disposeMediaBots, measurementPage, ratioOf } from '@diemcau/testing';
import { freePort } from '../fault/support/free-port.js';
import { livekitForTest } from '../media/livekit.js';
import { machine } from '../support/machine.js';
import { BareFloor } from './support/bare-floor.js';
import { floorFigures, type FloorFigures, missedGoals } from './support/floor-figures.js';
import { measureFloor, type FloorTimes } from './support/floor-pair.js';
import { type FloorScript, FloorStage } from './support/floor-stage.js';

const ROUNDS = 60;
/** The first ones meet cold code on both sides. */
const WARM_UP = 3;
const CONTROL = 'bare LiveKit';
/**
 * Turns that one connection of the point lives through. Each leaves a line in what the media server and its client have to agree on, so
 * that bare LiveKit itself takes 75 ms for the first and 200 for the sixtieth; no room speaks more often than this in a day.
 */
const TURNS = 12;
/** What the goals are about; the third script only shows what a page that closes by itself changes. */
const JUDGED: readonly FloorScript[] = ['by itself', 'by a tap'];
const SCRIPTS = ['by itself', 'by a tap', 'by itself, and closes by itself'] as const satisfies readonly FloorScript[];

type Kind = FloorScript | typeof CONTROL;
const KINDS: readonly Kind[] = [CONTROL, ...SCRIPTS];

const measure = async (stage: FloorStage, bare: BareFloor): Promise<ReadonlyMap<Kind, FloorFigures>> => {
  const times = new Map<Kind, FloorTimes[]>(KINDS.map((kind) => [kind, []]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    if (round % TURNS === 0) await bare.renew();
    if (round % (TURNS / SCRIPTS.length) === 0) await stage.renew();
    // In turns, and not always in the same order: whatever else the machine does, it does to all.
    for (let i = 0; i < KINDS.length; i += 1) {
      const kind = KINDS[(i + round + WARM_UP) % KINDS.length]!;
      const time = await (kind === CONTROL
        ? measureFloor(bare.pair, bare.moves)
        : measureFloor(stage.pair, stage.moves(kind)));
      if (round >= 0) times.get(kind)!.push(time);
    }
  }
  return new Map([...times].map(([kind, rounds]) => [kind, floorFigures(rounds)]));
};

const pageOf = (figures: ReadonlyMap<Kind, FloorFigures>): { readonly page: string; readonly ok: boolean } => {
  const control = figures.get(CONTROL)!;
  const own = SCRIPTS.map((script) => [script, figures.get(script)!] as const);
  const broken = JUDGED.flatMap((script) => missedGoals(script, figures.get(script)!, control));
  const page = measurementPage(
    {
      name: 'floor',
      figures: { machine: machine(), ...Object.fromEntries(own) },
      control: { [CONTROL]: control },
      ratio: Object.fromEntries(own.map(([script, { heard }]) => [script, ratioOf(heard.p95, control.heard.p95)])),
      broken,
    },
    [
      {
        heading: [`${ROUNDS} rounds each, ms`, 'heard p50', 'p95', 'max', '× control', 'silent p50', 'p95', 'max'],
        rows: [...figures].map(([kind, { heard, silent }]) => [
          kind,
          ...[heard.p50, heard.p95, heard.max, ratioOf(heard.p95, control.heard.p95)],
          ...[silent.p50, silent.p95, silent.max],
        ]),
      },
      ...[...figures].map(([kind, { steps }]) => ({
        heading: [`${kind}: medians, ms`, ...Object.keys(steps)] as const,
        rows: [['from the beginning', ...Object.values(steps)] as const],
      })),
    ],
  );
  return { page, ok: broken.length === 0 };
};

/** Opens, does and closes, whatever became of what was done. */
const within = async <Place extends { close(): Promise<void> }>(
  opened: Promise<Place>,
  act: (place: Place) => Promise<void>,
): Promise<void> => {
  const place = await opened;
  await act(place).finally(() => place.close());
};

const port = await freePort();
const livekit = await livekitForTest(`http://127.0.0.1:${port}/webhooks/livekit`);
try {
  await within(BareFloor.open(livekit), (bare) =>
    within(FloorStage.open(port, livekit), async (stage) => {
      const { page, ok } = pageOf(await measure(stage, bare));
      console.log(page);
      process.exitCode = ok ? 0 : 1;
    }),
  );
} finally {
  await disposeMediaBots();
  await livekit.stop();
}
