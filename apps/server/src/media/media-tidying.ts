import { ForgottenRooms, type TestMedia, type Timers } from '@diemcau/runtime';
import type { PinoLogger } from 'nestjs-pino';
import type { MediaServers } from './media-servers.js';
import type { MediaSessionStates } from './media-session-states.js';

interface Surroundings {
  readonly timers: Timers;
  readonly states: MediaSessionStates;
  readonly logger: PinoLogger;
}

/** For each media server, what deletes the rooms that a crash of ours has left there. One that is away keeps no other waiting. */
export const mediaTidying = (
  servers: MediaServers,
  { timers, states, logger }: Surroundings,
  tests: TestMedia,
): readonly ForgottenRooms[] =>
  [...servers].map(
    ([name, { rooms }]) =>
      new ForgottenRooms({
        rooms,
        timers,
        stateOf: (sessionId) => states.stateOf(sessionId),
        knownSessions: () => states.all(),
        isTesting: (room) => tests.has(room),
        report: (what) => {
          if (typeof what === 'string')
            logger.warn({ mediaServer: name, room: what }, 'a forgotten media room was deleted');
          else logger.warn({ mediaServer: name, err: what }, 'forgotten media rooms could not be looked for');
        },
      }),
  );
