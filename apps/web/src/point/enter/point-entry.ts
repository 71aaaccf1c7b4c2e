import { enterByLink } from '../../live/enter-by-link.js';
import type { LiveClient } from '../../live/live-client.js';
import type { PrintedLink } from '../../live/printed-link.js';

/** A point's page that is in. */
export interface PointSession {
  readonly client: LiveClient;
  readonly pointId: string;
}

/** @throws HttpRefusal, TypeError as `enterByLink`. */
export const enterPoint = async (link: PrintedLink): Promise<PointSession> => {
  const { client, pointId } = await enterByLink(link);
  return { client, pointId: pointId ?? '' };
};
