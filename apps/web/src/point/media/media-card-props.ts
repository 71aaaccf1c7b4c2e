import type { IssuedSession } from '@diemcau/session';
import type { LiveClient } from '../../live/live-client.js';

export interface MediaCardProps {
  readonly client: LiveClient;
  readonly pointId: string;
  readonly session: IssuedSession;
}
