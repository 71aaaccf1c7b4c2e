import type { IncomingHttpHeaders } from 'node:http';

/** The address the client came from, behind `proxies` reverse proxies whose X-Forwarded-For is believed. */
export const clientAddress = (peer: string, headers: IncomingHttpHeaders, proxies: number): string => {
  if (proxies === 0) return peer;
  const header = headers['x-forwarded-for'];
  const hops = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').map((hop) => hop.trim());
  return hops.filter((hop) => hop !== '').at(-proxies) ?? peer;
};
