// From the chair's press to the change painted on an operator's and a board's page, beside its arrival at a bare client.
import {
  FIRST_ADMIN,
  HttpClient,
  LiveClient,
  fetchTicket,
  measurementPage,
  percentile,
  ratioOf,
} from '@diemcau/testing';
import { type Browser, chromium, type Page } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import { type House, openHouse } from '../browser/support/house.js';
import { sitDown } from '../browser/support/sit-down.js';
import { machine } from '../support/machine.js';
import { painted, pressedAt, wallNow, watchPage } from './support/page-watch.js';

/** Of two presses each: the call, and its undo. */
const ROUNDS = 40;
const WARM_UP = 5;
const POINTS = 146;
const SETTLED_MS = 1_100;
const CALLED = 'Mời phát biểu';
const PLACES = ['operator', 'board', 'bare'] as const;

type Place = (typeof PLACES)[number];
type Times = Readonly<Record<Place, number>>;

interface Stage {
  readonly chair: Page;
  readonly operator: Page;
  readonly board: Page;
  readonly bare: LiveClient;
}

const floorVersion = ({ state }: LiveClient): number => (state.status === 'issued' ? state.floor.version : 0);

const openPage = async (browser: Browser, width: number, height: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN' });
  const page = await context.newPage();
  await watchPage(page);
  return page;
};

const openStage = async (browser: Browser, house: House): Promise<Stage> => {
  const { conference, desk, origin } = house;
  const { pointId } = conference.points[1]!;
  const chair = await openPage(browser, 1280, 720);
  await sitDown(chair, `${origin}/chu-toa`, /Hội nghị trực tuyến toàn quốc/u);
  const operator = await openPage(browser, 360, 740);
  await operator.goto(house.linkOf(pointId));
  await operator.getByRole('button', { name: 'Vào điểm cầu' }).click();
  const board = await openPage(browser, 1920, 1080);
  await board.goto(house.boardLink);
  const admin = new HttpClient(origin);
  await admin.post('/api/access/login', FIRST_ADMIN);
  const { sessionId } = conference;
  const bare = new LiveClient({ url: origin, sessionId, ticket: () => fetchTicket(admin, sessionId) });
  await bare.connect();
  await desk.send('OpenSession', {});
  await desk.send('StartItem', { itemId: 'discussion', stopSpeakers: true });
  await house.ask(pointId);
  return { chair, operator, board, bare };
};

/** One press at the chair, and when each of the others had it. */
const press = async ({ chair, operator, board, bare }: Stage, name: RegExp, called: boolean): Promise<Times> => {
  const button = chair.getByRole('button', { name });
  await button.waitFor();
  const before = floorVersion(bare);
  const arrived = bare.waitFor((client) => floorVersion(client) > before, 'the change').then(wallNow);
  const shown = [painted(operator, CALLED, called), painted(board, CALLED, called)];
  await button.click();
  const [onOperator, onBoard] = await Promise.all(shown);
  const pressed = await pressedAt(chair);
  return { operator: onOperator! - pressed, board: onBoard! - pressed, bare: (await arrived) - pressed };
};

const measure = async (stage: Stage): Promise<readonly Times[]> => {
  const times: Times[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    // Twice within a second is one press.
    await pause(SETTLED_MS);
    const call = await press(stage, /^Mời: /u, true);
    const undo = await press(stage, /^Hoàn tác/u, false);
    if (round >= 0) times.push(call, undo);
  }
  return times;
};

const pageOf = (times: readonly Times[]): string => {
  const sorted = (place: Place): number[] => times.map((time) => time[place]).sort((a, b) => a - b);
  const at = (place: Place, share: number): number => Math.round(percentile(sorted(place), share) * 10) / 10;
  const figuresOf = (place: Place) => ({ p50: at(place, 0.5), p95: at(place, 0.95), max: at(place, 1) });
  const bare = figuresOf('bare');
  return measurementPage(
    {
      name: 'press',
      figures: {
        machine: machine(),
        presses: times.length,
        operator: figuresOf('operator'),
        board: figuresOf('board'),
      },
      control: { bare },
      ratio: {
        operator: ratioOf(at('operator', 0.95), bare.p95),
        board: ratioOf(at('board', 0.95), bare.p95),
      },
      broken: [],
    },
    [
      {
        heading: [`${times.length} presses, ms`, 'p50', 'p95', 'max', 'p95 × bare'],
        rows: PLACES.map((place) => [
          place,
          at(place, 0.5),
          at(place, 0.95),
          at(place, 1),
          ratioOf(at(place, 0.95), bare.p95),
        ]),
      },
    ],
  );
};

const house = await openHouse(POINTS);
const browser = await chromium.launch({
  executablePath: process.env['DIEMCAU_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const stage = await openStage(browser, house);
  console.log(pageOf(await measure(stage)));
  stage.bare.leave();
} finally {
  await browser.close();
  await house.close();
}
