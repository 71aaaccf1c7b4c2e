import type { Page } from '@playwright/test';

/** Runs in the page before anything of its own: when was something pressed, and when did words come or go on the painted page. */
const WATCH = `(() => {
  const now = () => performance.timeOrigin + performance.now();
  addEventListener('click', () => { globalThis.pressedAt = now(); }, true);
  // A frame is painted before the message that was posted inside of it arrives.
  const afterPaint = (run) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(null);
  });
  globalThis.painted = (words, there) => new Promise((resolve) => {
    const holds = () => document.body.textContent.toLocaleLowerCase('vi').includes(words.toLocaleLowerCase('vi')) === there;
    const seen = new MutationObserver(() => {
      if (!holds()) return;
      seen.disconnect();
      afterPaint(() => resolve(now()));
    });
    if (holds()) { afterPaint(() => resolve(now())); return; }
    seen.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
})()`;

/** Milliseconds since 1970, on the clock that pages use, too. */
export const wallNow = (): number => performance.timeOrigin + performance.now();

/** Takes times inside a page; to be called before it opens its address. */
export const watchPage = async (page: Page): Promise<void> => {
  await page.addInitScript(WATCH);
};

/** When the page was last pressed. */
export const pressedAt = (page: Page): Promise<number> => page.evaluate('globalThis.pressedAt');

/** When the words were on the painted page, or were gone from it. */
export const painted = (page: Page, words: string, there: boolean): Promise<number> =>
  page.evaluate(`globalThis.painted(${JSON.stringify(words)}, ${String(there)})`);
