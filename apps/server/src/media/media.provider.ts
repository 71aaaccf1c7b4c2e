import { LivekitMediaHints, LivekitMediaRooms, LivekitMediaTokens } from '@diemcau/media';
import {
  Clock,
  Ids,
  JoinMedia,
  MediaLeases,
  MediaProjection,
  MediaStatusBook,
  TestMedia,
  Timers,
  WitnessedMediaRooms,
} from '@diemcau/runtime';
import type { PointId, SessionId, SessionState } from '@diemcau/session';
import type { FactoryProvider } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { type LivekitConfig, SERVER_CONFIG, type ServerConfig } from '../platform/config/server.config.js';
import { SERVER_OVERRIDES, type ServerOverrides } from '../platform/server-overrides.js';
import { type MediaParts, MediaService } from './media.service.js';
import { MediaNotices } from './media-notices.js';
import { MediaSessionStates } from './media-session-states.js';

type MediaServer = NonNullable<ServerOverrides['media']>;

const livekitServer = (livekit: LivekitConfig): MediaServer => {
  const settings = { ...livekit, apiUrl: livekit.url, clientUrl: livekit.url.replace(/^http/u, 'ws') };
  return {
    rooms: new LivekitMediaRooms(settings),
    tokens: new LivekitMediaTokens(settings),
    hints: new LivekitMediaHints(settings),
  };
};

interface Surroundings {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly ids: Ids;
  readonly states: MediaSessionStates;
  readonly notices: MediaNotices;
  readonly logger: PinoLogger;
}

const partsOn = (server: MediaServer | null, surroundings: Surroundings): MediaService => {
  const { clock, timers, ids, states, notices, logger } = surroundings;
  const stateOf = (sessionId: SessionId): SessionState | Promise<SessionState> => states.stateOf(sessionId);
  const status = new MediaStatusBook({ clock, timers, stateOf, configured: server !== null });
  if (server === null) return new MediaService(null, status);
  const rooms = new WitnessedMediaRooms(server.rooms, status);
  const leases = new MediaLeases(clock);
  const report = (sessionId: SessionId, error: unknown): void => {
    if (error === null) logger.info({ sessionId }, 'the media server is back');
    else logger.warn({ sessionId, err: error }, 'the media server does not follow the session');
  };
  const projection = new MediaProjection({ rooms, leases, clock, timers, stateOf, report });
  const takenOver = (sessionId: SessionId, pointId: PointId): void =>
    notices.tell(sessionId, [pointId], 'media_taken_over');
  const joins = new JoinMedia(projection, server.tokens, leases, stateOf, takenOver);
  const kicks = { projection, leases, stateOf };
  const tests = new TestMedia({ rooms: server.rooms, tokens: server.tokens, ids, clock, timers, stateOf });
  const parts: MediaParts = { rooms, hints: server.hints, projection, joins, kicks, tests };
  return new MediaService(parts, status);
};

/** The media side, on the LiveKit server of the configuration if there is one. */
export const mediaProvider: FactoryProvider<MediaService> = {
  provide: MediaService,
  inject: [SERVER_CONFIG, SERVER_OVERRIDES, Clock, Timers, Ids, MediaSessionStates, MediaNotices, PinoLogger],
  useFactory: (
    { livekit }: ServerConfig,
    overrides: ServerOverrides,
    ...[clock, timers, ids, states, notices, logger]: [Clock, Timers, Ids, MediaSessionStates, MediaNotices, PinoLogger]
  ) => {
    const server = overrides.media ?? (livekit === null ? null : livekitServer(livekit));
    return partsOn(server, { clock, timers, ids, states, notices, logger });
  },
};

/** Where media stands beside the sessions; there whether or not there is a media server. */
export const mediaStatusProvider: FactoryProvider<MediaStatusBook> = {
  provide: MediaStatusBook,
  inject: [MediaService],
  useFactory: ({ status }: MediaService) => status,
};
