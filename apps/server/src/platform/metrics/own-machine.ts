import type { IncomingHttpHeaders } from 'node:http';

interface Came {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::ffff:127\.\d+\.\d+\.\d+|::1)$/u;

/** Whether a request began on this machine: what a proxy here passes on came from somewhere else. */
export const isOfOwnMachine = ({ headers, socket: { remoteAddress = '' } }: Came): boolean =>
  LOOPBACK.test(remoteAddress) && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
