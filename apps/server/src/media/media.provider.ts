import {
  Clock,
  clusteredMedia,
  type Conferences,
  Connections,
  EncoderDoor,
  Ids,
  JoinMedia,
  MediaClusters,
  MediaInbox,
  MediaLeases,
  MediaProjection,
  type MediaServer,
  MediaStatusBook,
  TestMedia,
  type WebhookInbox,
  Timers,
  unheardReports,
  WitnessedMediaRooms,
} from '@diemcau/runtime';
import { type Database, TypeormConferences, TypeormWebhookInbox } from '@diemcau/persistence';
import type { PointId, SessionId, SessionState } from '@diemcau/session';
import type { FactoryProvider } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { DATABASE } from '../platform/database/database.provider.js';
import { SERVER_CONFIG, type ServerConfig } from '../platform/config/server.config.js';
import { SERVER_OVERRIDES, type ServerOverrides } from '../platform/server-overrides.js';
import { type MediaParts, MediaService } from './media.service.js';
import { type MediaServers, mediaServersOf } from './media-servers.js';
import { MediaNotices } from './media-notices.js';
import { MediaSessionStates } from './media-session-states.js';
import { mediaTidying } from './media-tidying.js';

interface Surroundings {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly ids: Ids;
  readonly store: WebhookInbox;
  readonly conferences: Conferences;
  readonly states: MediaSessionStates;
  readonly notices: MediaNotices;
  readonly connections: Connections;
  readonly logger: PinoLogger;
}

type StateOf = (sessionId: SessionId) => SessionState | Promise<SessionState>;

/** All media servers as one, each with a witness who notes what it did. */
const witnessed = (
  servers: MediaServers,
  { clock, timers, ids, conferences, states, notices, connections }: Surroundings,
  stateOf: StateOf,
): { readonly server: MediaServer; readonly status: MediaStatusBook } => {
  const known = new Map<string, MediaServer>();
  const clusters = new MediaClusters({
    servers: known,
    clusterOf: async (sessionId) => (await conferences.session(sessionId))?.mediaCluster ?? null,
    missing: (name) => status.refused('unavailable', name),
  });
  const placeOf = (sessionId: SessionId): string => clusters.placeOf(sessionId);
  const ready = (sessionId: SessionId, pointIds: readonly PointId[]): void =>
    notices.tell(sessionId, pointIds, 'microphone_ready');
  const missing = (sessionId: SessionId, pointIds: readonly PointId[]): void =>
    notices.tell(sessionId, pointIds, 'media_missing');
  const unheard = unheardReports({ ids, connections, submit: (...command) => states.submit(...command) });
  const status = new MediaStatusBook({ clock, timers, stateOf, configured: true, placeOf, ready, unheard, missing });
  for (const [name, server] of servers) {
    known.set(name, { ...server, rooms: new WitnessedMediaRooms(server.rooms, status, name) });
  }
  return { server: clusteredMedia(clusters), status };
};

const partsOn = (servers: MediaServers | null, surroundings: Surroundings): MediaService => {
  const { clock, timers, ids, store, states, notices, logger } = surroundings;
  const stateOf: StateOf = (sessionId) => states.stateOf(sessionId);
  if (servers === null) {
    return new MediaService(null, new MediaStatusBook({ clock, timers, stateOf, configured: false }));
  }
  const { server, status } = witnessed(servers, surroundings, stateOf);
  const { rooms, tokens, hints, whip } = server;
  const leases = new MediaLeases(clock);
  const report = (sessionId: SessionId, error: unknown): void => {
    if (error !== null) status.figures.passFailed();
    if (error === null) logger.info({ sessionId }, 'the media server is back');
    else logger.warn({ sessionId, err: error }, 'the media server does not follow the session');
  };
  const projection = new MediaProjection({ rooms, leases, clock, timers, stateOf, report });
  const takenOver = (sessionId: SessionId, pointId: PointId): void =>
    notices.tell(sessionId, [pointId], 'media_taken_over');
  const joins = new JoinMedia(projection, tokens, leases, stateOf, takenOver);
  const encoders = new EncoderDoor({ projection, leases, tokens, relay: whip, stateOf });
  const kicks = { projection, leases, stateOf };
  const tests = new TestMedia({ rooms, tokens, ids, clock, timers, stateOf });
  const inbox = new MediaInbox({
    store,
    clock,
    happened: (room) => projection.hint(room),
    report: (error) => logger.warn({ err: error }, 'a call of the media server could not be stored'),
  });
  const forgotten = mediaTidying(servers, surroundings, tests);
  const parts: MediaParts = { rooms, hints, inbox, projection, joins, encoders, kicks, tests, forgotten };
  return new MediaService(parts, status);
};

const MEDIA_SURROUNDINGS = Symbol('MediaSurroundings');

type Given = readonly [Clock, Timers, Ids, Database, MediaSessionStates, MediaNotices, Connections, PinoLogger];

/** What the media side needs of the rest of the service. */
export const mediaSurroundings: FactoryProvider<Surroundings> = {
  provide: MEDIA_SURROUNDINGS,
  inject: [Clock, Timers, Ids, DATABASE, MediaSessionStates, MediaNotices, Connections, PinoLogger],
  useFactory: (...[clock, timers, ids, database, states, notices, connections, logger]: Given) => {
    const conferences = new TypeormConferences(database);
    const store = new TypeormWebhookInbox(database);
    return { clock, timers, ids, store, conferences, states, notices, connections, logger };
  },
};

/** The media side, on the LiveKit servers of the configuration if there are any. */
export const mediaProvider: FactoryProvider<MediaService> = {
  provide: MediaService,
  inject: [SERVER_CONFIG, SERVER_OVERRIDES, MEDIA_SURROUNDINGS],
  useFactory: (config: ServerConfig, overrides: ServerOverrides, surroundings: Surroundings) =>
    partsOn(mediaServersOf(config, overrides), surroundings),
};

/** Where media stands beside the sessions; there whether or not there is a media server. */
export const mediaStatusProvider: FactoryProvider<MediaStatusBook> = {
  provide: MediaStatusBook,
  inject: [MediaService],
  useFactory: ({ status }: MediaService) => status,
};
