import type { MediaStatusAnswer } from '@diemcau/contract';
import type { HttpClient } from '@diemcau/testing';
import { setTimeout as pause } from 'node:timers/promises';
import type { FloorHand } from './floor-hand.js';
import type { MediaPage } from './media-page.js';
import type { RoomWatch } from './room-watch.js';

/** In which the media room is to agree with the floor again, from the moment when nothing stands in its way. */
const AGREES_WITHIN_MS = 5_000;
const GIVES_UP_MS = 30_000;

const EVERYTHING = 'camera microphone screen screen_audio';
const SILENT = 'camera';

export interface Agreeing {
  readonly sessionId: string;
  readonly admin: HttpClient;
  readonly watch: RoomWatch;
  readonly hand: FloorHand;
  readonly pages: readonly MediaPage[];
  /** The page of the central point, which listens and may always speak. */
  readonly hall: MediaPage;
}

const told = (sources: readonly string[] | undefined): string => sources?.toSorted().join(' ') ?? 'nothing';

/** What a page is to be able to send, by the answers the chair got and by nothing of the service. */
const due = ({ hand, hall }: Agreeing, page: MediaPage): string =>
  page === hall || hand.voice === page.pointId ? EVERYTHING : SILENT;

/** By LiveKit's own list: everybody is there, with the right of this moment, and nobody else. */
const inLivekit = async (all: Agreeing): Promise<readonly string[]> => {
  const listed = await all.watch.now().catch((error: unknown) => String(error));
  if (typeof listed === 'string') return [`LiveKit: ${listed}`];
  const expected = new Set(all.pages.map(({ identity }) => identity));
  const strangers = listed.filter(({ identity }) => !expected.has(identity));
  const differing = all.pages.flatMap((page) => {
    const one = listed.find(({ identity }) => identity === page.identity);
    if (one === undefined || page.bot === null) return [`LiveKit: ${page.identity} is not in the room`];
    const [has, wants] = [told(one.permission?.sources), due(all, page)];
    const sends = one.publishing.filter((source) => !wants.split(' ').includes(source));
    if (has !== wants) return [`LiveKit: ${page.identity} may send ${has}, not ${wants}`];
    return sends.length === 0 ? [] : [`LiveKit: ${page.identity} sends ${told(sends)} without a right`];
  });
  return [...strangers.map(({ identity }) => `LiveKit: ${identity} is in the room`), ...differing];
};

/** By what our service tells the desk. */
const atDesk = async (all: Agreeing): Promise<readonly string[]> => {
  const path = `/api/sessions/${all.sessionId}/media`;
  const status = await all.admin.get<MediaStatusAnswer>(path).catch((error: unknown) => String(error));
  if (typeof status === 'string') return [`desk: ${status}`];
  const { server, differs, seats } = status;
  const differing = all.pages.flatMap((page) => {
    const seat = seats[page.pointId];
    if (seat?.connected !== true) return [`desk: ${page.pointId} is not connected`];
    const [wanted, applied, wants] = [told(seat.wanted?.sources), told(seat.applied?.sources), due(all, page)];
    return wanted === wants && applied === wants
      ? []
      : [`desk: ${page.pointId} wanted ${wanted}, applied ${applied}, not ${wants}`];
  });
  if (server.state !== 'available') return [`desk: the media server is ${server.state}`, ...differing];
  return differs === 0 ? differing : [`desk: ${differs} differ`, ...differing];
};

/** In the hall: whoever has the floor is heard, if his client obeys, and nobody else, whatever the page plays of it. */
const inHall = ({ hand, pages, hall }: Agreeing): readonly string[] => {
  const speaker = pages.find(({ pointId, manners }) => pointId === hand.voice && manners === 'honest');
  const loud = hall.bot?.loud ?? [];
  const wrong = loud.filter((identity) => pages.find((page) => page.identity === identity)?.pointId !== hand.voice);
  return [
    ...(speaker === undefined || loud.includes(speaker.identity) ? [] : [`hall: ${speaker.identity} is not heard`]),
    ...wrong.map((identity) => `hall: ${identity} is heard`),
  ];
};

const differencesOf = async (all: Agreeing): Promise<readonly string[]> => {
  const [livekit, desk] = await Promise.all([inLivekit(all), atDesk(all)]);
  return [...livekit, ...desk, ...inHall(all)];
};

export interface Agreement {
  readonly tookMs: number;
  /** What differed longest. */
  readonly last: readonly string[];
  /** Empty when it came in time. */
  readonly broken: readonly string[];
}

/** Waits until room, desk and hall agree with the floor; `since` is when nothing stood in the way any more. */
export const agreement = async (all: Agreeing, since: number): Promise<Agreement> => {
  let late: readonly string[] = [];
  let last: readonly string[] = [];
  for (;;) {
    const differences = await differencesOf(all);
    const tookMs = performance.now() - since;
    if (differences.length === 0) return { tookMs, last, broken: late };
    if (tookMs > AGREES_WITHIN_MS && late.length === 0)
      late = [`not within 5 s: ${differences.slice(0, 3).join('; ')}`];
    if (tookMs > GIVES_UP_MS)
      return { tookMs, last, broken: [`not within 30 s: ${differences.slice(0, 5).join('; ')}`] };
    last = differences;
    await pause(40);
  }
};
