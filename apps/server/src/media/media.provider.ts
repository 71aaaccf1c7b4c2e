import { LivekitMediaHints, LivekitMediaRooms, LivekitMediaTokens } from '@diemcau/media';
import {
  Clock,
  Ids,
  JoinMedia,
  MediaInbox,
  MediaLeases,
  MediaProjection,
  MediaStatusBook,
  TestMedia,
  type WebhookInbox,
  Timers,
  WitnessedMediaRooms,
} from '@diemcau/runtime';
import { type Database, TypeormWebhookInbox } from '@diemcau/persistence';
import type { PointId, SessionId, SessionState } from '@diemcau/session';
import type { FactoryProvider } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { DATABASE } from '../platform/database/database.provider.js';
import { type LivekitConfig, SERVER_CONFIG, type ServerConfig } from '../platform/config/server.config.js';
import { SERVER_OVERRIDES, type ServerOverrides } from '../platform/server-overrides.js';
import { type MediaParts, MediaService } from './media.service.js';
import { MediaNotices } from './media-notices.js';
import { MediaSessionStates } from './media-session-states.js';

type MediaServer = NonNullable<ServerOverrides['media']>;

const livekitServer = (livekit: LivekitConfig): MediaServer => {
  const settings = { ...livekit, apiUrl: livekit.url };
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
  readonly store: WebhookInbox;
  readonly states: MediaSessionStates;
  readonly notices: MediaNotices;
  readonly logger: PinoLogger;
}

const partsOn = (server: MediaServer | null, surroundings: Surroundings): MediaService => {
  const { clock, timers, ids, store, states, notices, logger } = surroundings;
  const stateOf = (sessionId: SessionId): SessionState | Promise<SessionState> => states.stateOf(sessionId);
  const ready = (sessionId: SessionId, pointIds: readonly PointId[]): void =>
    notices.tell(sessionId, pointIds, 'microphone_ready');
  const status = new MediaStatusBook({ clock, timers, stateOf, configured: server !== null, ready });
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
  const inbox = new MediaInbox({
    store,
    clock,
    happened: (room) => projection.hint(room),
    report: (error) => logger.warn({ err: error }, 'a call of the media server could not be stored'),
  });
  const parts: MediaParts = { rooms, hints: server.hints, inbox, projection, joins, kicks, tests };
  return new MediaService(parts, status);
};

const MEDIA_SURROUNDINGS = Symbol('MediaSurroundings');

type Given = readonly [Clock, Timers, Ids, Database, MediaSessionStates, MediaNotices, PinoLogger];

/** What the media side needs of the rest of the service. */
export const mediaSurroundings: FactoryProvider<Surroundings> = {
  provide: MEDIA_SURROUNDINGS,
  inject: [Clock, Timers, Ids, DATABASE, MediaSessionStates, MediaNotices, PinoLogger],
  useFactory: (...[clock, timers, ids, database, states, notices, logger]: Given) => {
    return { clock, timers, ids, store: new TypeormWebhookInbox(database), states, notices, logger };
  },
};

/** The media side, on the LiveKit server of the configuration if there is one. */
export const mediaProvider: FactoryProvider<MediaService> = {
  provide: MediaService,
  inject: [SERVER_CONFIG, SERVER_OVERRIDES, MEDIA_SURROUNDINGS],
  useFactory: ({ livekit }: ServerConfig, overrides: ServerOverrides, surroundings: Surroundings) => {
    const server = overrides.media ?? (livekit === null ? null : livekitServer(livekit));
    return partsOn(server, surroundings);
  },
};

/** Where media stands beside the sessions; there whether or not there is a media server. */
export const mediaStatusProvider: FactoryProvider<MediaStatusBook> = {
  provide: MediaStatusBook,
  inject: [MediaService],
  useFactory: ({ status }: MediaService) => status,
};
