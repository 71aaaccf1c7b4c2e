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
import { MeasuredFolder } from '../../support/measured-service.js';

/** A running service with one issued conference, its printed links, and somebody at the desk. */
export interface House {
  readonly conference: PreparedConference;
  readonly desk: LiveClient;
  /** The printed address of a point. */
  linkOf(pointId: string): string;
  readonly boardLink: string;
  floorVersion(): number;
  close(): Promise<void>;
}

/** `points`: how many take part, the hall among them. */
export const openHouse = async (points: number): Promise<House> => {
  const folder = await MeasuredFolder.make();
  const service = await folder.start();
  const admin = new HttpClient(service.origin);
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
    floorVersion: () => (desk.state.status === 'issued' ? desk.state.floor.version : 0),
    close: async () => {
      desk.leave();
      await service.stop();
      await folder.remove();
    },
  };
};
