const CACHE = 'diemcau-desk';
const WORKER = '/desk-worker.js';

/** Every file that this page has fetched so far; they are named by their content. */
const files = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);

/**
 * Keeps this page on the machine, so that it opens while the service is away; the worker answers with it when nobody else does.
 * It works on secure addresses alone: elsewhere browsers have neither worker nor cache.
 */
export const keepShell = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  const [, seat = ''] = location.pathname.split('/');
  const cache = await caches.open(CACHE);
  const wanted = new Set([`/${seat}`, ...files()]);
  // The page itself may have changed under its name, the files cannot.
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await cache.addAll([...wanted].filter((path) => path === `/${seat}` || !known.has(path)));
  await navigator.serviceWorker.register(WORKER, { scope: `/${seat}` });
};
