import { LivekitMediaHints, LivekitMediaRooms, LivekitMediaTokens } from '@diemcau/media';
import { Clock, JoinMedia, MediaLeases, MediaProjection, Timers } from '@diemcau/runtime';
import type { SessionId, SessionState } from '@diemcau/session';
import type { FactoryProvider } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { type LivekitConfig, SERVER_CONFIG, type ServerConfig } from '../platform/config/server.config.js';
import { type MediaParts, MediaService } from './media.service.js';
import { MediaSessionStates } from './media-session-states.js';

interface Surroundings {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly states: MediaSessionStates;
  readonly logger: PinoLogger;
}

const partsOn = (livekit: LivekitConfig, { clock, timers, states, logger }: Surroundings): MediaParts => {
  const settings = { ...livekit, apiUrl: livekit.url, clientUrl: livekit.url.replace(/^http/u, 'ws') };
  const rooms = new LivekitMediaRooms(settings);
  const leases = new MediaLeases(clock);
  const stateOf = (sessionId: SessionId): SessionState | Promise<SessionState> => states.stateOf(sessionId);
  const report = (sessionId: SessionId, error: unknown): void => {
    if (error === null) logger.info({ sessionId }, 'the media server is back');
    else logger.warn({ sessionId, err: error }, 'the media server does not follow the session');
  };
  const projection = new MediaProjection({ rooms, leases, clock, timers, stateOf, report });
  const joins = new JoinMedia(projection, new LivekitMediaTokens(settings), leases, stateOf);
  return { rooms, hints: new LivekitMediaHints(settings), projection, joins };
};

/** The media side, on the LiveKit server of the configuration if there is one. */
export const mediaProvider: FactoryProvider<MediaService> = {
  provide: MediaService,
  inject: [SERVER_CONFIG, Clock, Timers, MediaSessionStates, PinoLogger],
  useFactory: (
    { livekit }: ServerConfig,
    clock: Clock,
    timers: Timers,
    states: MediaSessionStates,
    logger: PinoLogger,
  ) => new MediaService(livekit === null ? null : partsOn(livekit, { clock, timers, states, logger })),
};
