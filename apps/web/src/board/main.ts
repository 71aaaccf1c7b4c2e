import '../live/old-browsers.js';
import { enterByLink } from '../live/enter-by-link.js';
import { isRefusal } from '../live/http.js';
import type { LiveClient } from '../live/live-client.js';
import { readLink } from '../live/printed-link.js';
import { clockText, hourText } from '../time/format.js';
import { draw, drawFrame } from './draw.js';
import { sceneOf } from './scene.js';
import { vi } from './text.vi.js';

/** Often enough that no second is skipped; what has not changed is not drawn. */
const TICK_MS = 200;
const AGAIN_MS = 5_000;

const follow = (root: HTMLElement, { store, clock }: LiveClient): void => {
  const show = (): void => {
    const { session, counters, line } = store.read();
    const now = clock.now();
    if (session.status === 'unissued' || now === null) return;
    draw(root, sceneOf(session, counters, now));
    // Nobody in the hall can mend a line: a small dated word for the desk, and the clocks go on.
    const stale = line.kind === 'offline' && line.since !== null ? vi.stale(hourText(line.since)) : '';
    drawFrame(root, { conference: session.plan.header.conferenceTitle, time: clockText(now), line: stale });
  };
  store.subscribe(show);
  window.setInterval(show, TICK_MS);
  show();
};

/** A television is nobody's to press on: its link opens by being shown, and a service that is away is waited for. */
const open = async (root: HTMLElement): Promise<void> => {
  const link = readLink(location.hash);
  try {
    if (link !== null) follow(root, (await enterByLink(link)).client);
    else drawFrame(root, { conference: vi.refused, time: '', line: '' });
  } catch (error) {
    drawFrame(root, { conference: isRefusal(error) ? vi.refused : vi.waiting, time: '', line: '' });
    window.setTimeout(() => void open(root), AGAIN_MS);
  }
};

const root = document.getElementById('board');
if (root !== null) void open(root);
