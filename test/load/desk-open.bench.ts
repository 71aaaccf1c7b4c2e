// How long the technical desk takes to open a session of the whole country, beside the bare arrival of the same state.
import {
  FIRST_ADMIN,
  HttpClient,
  LiveClient,
  fetchTicket,
  measurementPage,
  percentile,
  ratioOf,
} from '@diemcau/testing';
import { type Browser, chromium } from '@playwright/test';
import { type House, openHouse } from '../browser/support/house.js';
import { sitDown } from '../browser/support/sit-down.js';
import { machine } from '../support/machine.js';
import { painted, wallNow, watchPage } from './support/page-watch.js';

// Every commune of the country, and one hall.
const POINTS = 3_322;
const ROUNDS = 7;
const OPENED = 'Chưa vào phiên họp';

/** From the address to the painted list, the pages' files kept by the browser, as on any day but the first. */
const openDesk = async (browser: Browser, { origin, conference }: House): Promise<readonly number[]> => {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'vi-VN' });
  const page = await context.newPage();
  await watchPage(page);
  await sitDown(page, `${origin}/ky-thuat`, /Hội nghị trực tuyến toàn quốc/u);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto('about:blank');
    const begun = wallNow();
    await page.goto(`${origin}/ky-thuat/${conference.sessionId}`);
    times.push((await painted(page, OPENED, true)) - begun);
  }
  await context.close();
  return times;
};

/** A ticket, a socket and the whole state, and nothing to show it on. */
const openBare = async ({ origin, conference: { sessionId } }: House): Promise<readonly number[]> => {
  const admin = new HttpClient(origin);
  await admin.post('/api/access/login', FIRST_ADMIN);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = wallNow();
    const client = new LiveClient({ url: origin, sessionId, ticket: () => fetchTicket(admin, sessionId) });
    await client.connect();
    times.push(wallNow() - begun);
    client.leave();
  }
  return times;
};

const figuresOf = (times: readonly number[]): Readonly<Record<'p50' | 'max', number>> => {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: Math.round(percentile(sorted, 0.5)), max: Math.round(percentile(sorted, 1)) };
};

const house = await openHouse(POINTS);
const browser = await chromium.launch({
  executablePath: process.env['DIEMCAU_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const desk = figuresOf(await openDesk(browser, house));
  const bare = figuresOf(await openBare(house));
  const ratio = ratioOf(desk.p50, bare.p50);
  console.log(
    measurementPage(
      {
        name: 'desk-open',
        figures: { machine: machine(), points: POINTS, opens: ROUNDS, desk },
        control: { bare },
        ratio: { desk: ratio },
        broken: [],
      },
      [
        {
          heading: [`${POINTS} points, ${ROUNDS} opens, ms`, 'p50', 'max', 'p50 × bare'],
          rows: [
            ['painted at the desk', desk.p50, desk.max, ratio],
            ['at a bare client', bare.p50, bare.max, 1],
          ],
        },
      ],
    ),
  );
} finally {
  await browser.close();
  await house.close();
}
