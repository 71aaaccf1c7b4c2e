import type { LiveClient } from '../../live/live-client.js';

/** What the floor card asks of the media, which arrives after the page and may never. */
export interface TurnMicrophone {
  /** Opens the microphone for this turn; null when it is open, else why not, in words. */
  readonly open: (entryId: string) => Promise<string | null>;
}

const microphones = new WeakMap<LiveClient, TurnMicrophone>();

/** Null where the room has its own equipment, or the media is not here yet: the turn begins without it. */
export const turnMicrophone = (client: LiveClient): TurnMicrophone | null => microphones.get(client) ?? null;

/** Until the returned function is called. */
export const offerMicrophone = (client: LiveClient, microphone: TurnMicrophone): (() => void) => {
  microphones.set(client, microphone);
  return () => microphones.delete(client);
};
