// Lets a desk's page open again while the service is away: the service first, always; what the page kept only when nobody answers.
// It keeps nothing itself, and touches nothing but pages and their files.
const kept = async (pathname) => (await caches.match(pathname)) ?? Response.error();

/** A gateway that stands before the service answers for it when it is away. */
const answered = async (request) => {
  const response = await fetch(request);
  if (response.status >= 502) throw new TypeError('away');
  return response;
};

const pageOrKept = (request, seat) => answered(request).catch(() => kept(seat));
const fileOrKept = (request, pathname) => fetch(request).catch(() => kept(pathname));

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(pageOrKept(request, `/${pathname.split('/')[1]}`));
  else if (pathname.startsWith('/assets/')) event.respondWith(fileOrKept(request, pathname));
});
