import type { LiveClient } from '../../live/live-client.js';
import { browserStore } from './outbox-store.js';
import { Outbox } from './outbox.js';

/** The outbox of a point in a session, sent over its live line. */
export const pointOutbox = (client: LiveClient, sessionId: string, pointId: string): Outbox => {
  const outbox = new Outbox(browserStore(`${sessionId}:${pointId}`), {
    isOpen: () => client.store.read().line.kind === 'online',
    deliver: (frame) => client.deliver(frame),
    wait: (ms) => new Promise((resolve) => window.setTimeout(resolve, ms)),
  });
  client.store.subscribe(() => void outbox.pump());
  return outbox;
};
