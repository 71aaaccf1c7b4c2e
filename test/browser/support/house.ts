import type { LinkAnswer } from '@diemcau/contract';
import {
  HttpClient,
  LiveClient,
  type PreparedConference,
  fetchTicket,
  issueLinks,
  prepareConference,
  signInFirstAdmin,
} from '@diemcau/testing';
import { holders, type IssuedSession, queued } from '@diemcau/session';
import { randomUUID } from 'node:crypto';
import { mediaServer, mediaSettings } from './media-server.js';
import type { FragileLivekit } from '#livekit-server';
import { MeasuredFolder } from '../../support/measured-service.js';

/** A running service with one issued conference, its printed links, and somebody at the desk. */
export interface House {
  readonly conference: PreparedConference;
  readonly desk: LiveClient;
  /** The printed address of a point. */
  linkOf(pointId: string): string;
  readonly boardLink: string;
  readonly origin: string;
  /** Its media server, which can be taken away; null in a silent house. */
  readonly livekit: FragileLivekit | null;
  plateOf(pointId: string): string;
  floorVersion(): number;
  /** Turns that wait, in their order. */
  waiting(): readonly string[];
  /** The point asks for the floor, by telephone. */
  ask(pointId: string): Promise<void>;
  /** Whoever was called begins to speak. */
  startTurn(): Promise<void>;
  /** The service is away, with everything it knew on disk. */
  stop(): Promise<void>;
  /** It is there again, at the same address. */
  startAgain(): Promise<void>;
  /** The chair calls whoever waits first. */
  callFirst(): Promise<void>;
  mutedPoints(): readonly string[];
  close(): Promise<void>;
}

const stateOf = ({ state }: LiveClient): IssuedSession => {
  if (state.status !== 'issued') throw new Error('not issued');
  return state;
};

/** The service that loses a point soon. */
const HASTY = 'dist/test/browser/support/hasty-service.js';

/** `points`: how many take part, the hall among them. `media`: with a LiveKit of its own. `hasty`: a point is lost after three seconds. */
export const openHouse = async (points: number, { media = false, hasty = false } = {}): Promise<House> => {
  const folder = await MeasuredFolder.make();
  const livekit = media ? await mediaServer() : null;
  let service = await folder.start(livekit === null ? {} : mediaSettings(livekit), hasty ? HASTY : undefined);
  const { origin } = service;
  const admin = new HttpClient(origin);
  await signInFirstAdmin(admin);
  const conference = await prepareConference(admin, { points, summoned: 12, startsAt: Date.now() + 600_000 });
  const { sessionId } = conference;
  const links = await issueLinks(admin, sessionId);
  const { links: all } = await admin.post<{ links: LinkAnswer[] }>(`/api/sessions/${sessionId}/links`, {
    boards: ['Bảng hội trường'],
  });
  const desk = new LiveClient({ url: admin.origin, sessionId, ticket: () => fetchTicket(admin, sessionId) });
  await desk.connect();
  return {
    conference,
    desk,
    linkOf: (pointId) => links.get(pointId)?.url ?? '',
    boardLink: all.find(({ kind }) => kind === 'board')?.url ?? '',
    origin,
    livekit,
    plateOf: (pointId) => stateOf(desk).plan.points.find(({ id }) => id === pointId)?.name ?? '',
    ask: async (pointId) => {
      const data = {
        entryId: randomUUID(),
        pointId,
        kind: 'speech',
        speakers: [],
        topic: '',
        onBehalfOf: null,
      } as const;
      const ack = await desk.send('RequestFloor', data);
      if (!ack.ok) throw new Error(ack.error.code);
    },
    startTurn: async () => {
      const [entry] = holders(stateOf(desk));
      await desk.send('StartTurn', { entryId: entry?.id ?? '' });
    },
    waiting: () => queued(stateOf(desk)).map(({ id }) => id),
    floorVersion: () => stateOf(desk).floor.version,
    stop: () => service.stop(),
    startAgain: async () => {
      service = await folder.start({ PORT: new URL(origin).port }, hasty ? HASTY : undefined);
    },
    callFirst: async () => {
      const { floor } = stateOf(desk);
      const calls = floor.queue.slice(0, 1).map((entryId) => ({ entryId }));
      const ack = await desk.send('CallSpeakers', { calls, version: floor.version });
      if (!ack.ok) throw new Error(ack.error.code);
    },
    mutedPoints: () => Object.keys(stateOf(desk).sound.muted),
    close: async () => {
      desk.leave();
      await service.stop();
      await livekit?.stop();
      await folder.remove();
    },
  };
};
