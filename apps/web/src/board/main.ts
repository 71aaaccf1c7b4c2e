import '../live/old-browsers.js';
import { isRefusal } from '../live/http.js';
import { readLink } from '../live/printed-link.js';
import { draw, drawFrame } from './draw.js';
import { fitTexts } from './fit-texts.js';
import { follow } from './follow.js';
import { pair } from './pairing.js';
import { scene } from './scenes/scene.js';
import { type Board, byCookie, byLink } from './signed-in.js';
import { vi } from './text.vi.js';

const AGAIN_MS = 5_000;
/** A newer service speaks to a newer page only. */
const OUTDATED = 'PROTOCOL_TOO_OLD';

const pause = (ms: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, ms));

const emptyFrame = { conference: '', time: '', line: '' } as const;

const groups = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

const showCode =
  (root: HTMLElement) =>
  (code: string): void => {
    drawFrame(root, emptyFrame);
    draw(root, scene('pairing', { label: vi.pairing, title: groups(code), detail: vi.pairingHow }));
  };

/** By its printed link, else as what it was before; a link that opens nothing any more is no link. */
const known = async (): Promise<Board | null> => {
  const link = readLink(location.hash);
  if (link === null) return byCookie();
  try {
    return await byLink(link);
  } catch (error) {
    if (isRefusal(error)) return byCookie();
    throw error;
  }
};

/** A television is nobody's to press on: it comes in by itself, and a service that is away is waited for. */
const live = async (root: HTMLElement): Promise<never> => {
  for (;;) {
    try {
      const board = (await known()) ?? (await pair(showCode(root)));
      if ((await follow(root, board)) === OUTDATED) location.reload();
      await pause(1_000);
    } catch {
      draw(root, scene('arriving', { title: vi.waiting }));
      await pause(AGAIN_MS);
    }
  }
};

const root = document.getElementById('board');
if (root !== null) {
  window.addEventListener('resize', () => fitTexts(root));
  void live(root);
}
