import type {
  BridgePointView,
  ConferenceView,
  ImportView,
  LinkAnswer,
  PointSetView,
  TicketAnswer,
} from '@diemcau/contract';
import type { ServerOverrides } from '@diemcau/server';
import type { Answer, Browser } from './browser.js';
import { RawSocket } from './raw-socket.js';
import { ADMIN, MORNING, type Service, newAccount, startService } from './service.js';

const HOUR = 3_600_000;
const DESK = ['organizer', 'chair', 'secretary', 'technician', 'mc', 'reception'] as const;
type DeskRole = (typeof DESK)[number];
const PLACES = ['hall', 'district', 'commune', 'sibling'] as const;
export type Place = (typeof PLACES)[number];

/** One conference with one issued sitting, and everybody in it; its ids are words that every object of JavaScript answers to. */
export interface Party {
  readonly conferenceId: string;
  readonly sessionId: string;
  readonly points: Readonly<Record<Place, string>>;
  readonly linkId: string;
  readonly desk: Readonly<Record<DeskRole, Browser>>;
  readonly operators: Readonly<Record<Place, Browser>>;
  readonly board: Browser;
}

/** Ids of a saved set, an uploaded list and a template, and a day and a year of the calendar. */
interface Records {
  readonly setId: string;
  readonly importId: string;
  readonly templateId: string;
  readonly day: string;
  readonly year: string;
}

export interface HostileHouse {
  readonly service: Service;
  readonly logged: string[];
  readonly admin: Browser;
  /** Holds every role at our desk. */
  readonly everybody: Browser;
  readonly ours: Party;
  readonly theirs: Party;
  /** Records of the office that belong to no conference. */
  readonly records: Records;
  /** A socket of somebody in a session, let in. */
  enter(browser: Browser, sessionId: string): Promise<RawSocket>;
  /** Log lines of faults of the service itself; that media is away, as here, is none. */
  faults(): readonly string[];
  /** The sockets that have ended. */
  forget(): void;
  stop(): Promise<void>;
}

const must = ({ status, outcome, body }: Answer): unknown => {
  if (status >= 300) throw new Error(outcome + JSON.stringify(body));
  return body;
};

const register = async (admin: Browser, name: string): Promise<Readonly<Record<Place, string>>> => {
  const add = async (place: Place, sortOrder: number, fields: object): Promise<string> => {
    const body = { name: `ĐIỂM CẦU ${place} ${name}`, sortOrder, ...fields };
    return (must(await admin.post('/api/bridge-points', body)) as BridgePointView).id;
  };
  const hall = await add('hall', 1, { role: 'central' });
  const district = await add('district', 2, { parentId: hall });
  const commune = await add('commune', 3, { parentId: district });
  return { hall, district, commune, sibling: await add('sibling', 4, { parentId: hall }) };
};

const planned = ({ hall, district, commune, sibling }: Readonly<Record<Place, string>>, name: string): object => ({
  title: `Hội nghị ${name}`,
  type: 'rollout',
  hostAgency: 'Ủy ban nhân dân tỉnh',
  hall: 'Hội trường A',
  chairs: [{ id: 'constructor', name: 'Nguyễn Văn Sơn', positions: ['Chủ tịch'] }],
  sessions: [
    {
      title: 'Phiên sáng',
      startsAt: MORNING + HOUR,
      endsAt: MORNING + 5 * HOUR,
      agenda: [
        { id: 'constructor', kind: 'opening', title: 'Khai mạc', minutes: 10 },
        { id: 'toString', kind: 'discussion', title: 'Thảo luận', minutes: 60, profile: { maxSpeakers: 2 } },
        { id: 'valueOf', kind: 'award_presentation', title: 'Trao thưởng', minutes: 20 },
      ],
      participations: {
        select: 'listed',
        summoned: 5,
        points: [
          { pointId: hall, units: [{ id: 'toString', name: 'Sở Tư pháp', summoned: 9 }] },
          { pointId: district, units: [{ id: 'constructor', name: 'UBND huyện', summoned: 5 }] },
          { pointId: commune },
          { pointId: sibling },
        ],
      },
      awards: [
        {
          id: 'hasOwnProperty',
          issuer: 'Chủ tịch UBND tỉnh',
          form: 'commendation',
          precedence: 1,
          recipients: [{ id: 'toString', kind: 'individual', name: 'Trần Thị B', pointId: district }],
        },
      ],
      registrations: [{ entryId: 'toString', itemId: 'toString', pointId: district, speakers: [{ name: 'Vũ A' }] }],
    },
  ],
});

const accountsOf = async (
  service: Service,
  admin: Browser,
  conferenceId: string,
  name: string,
): Promise<Party['desk']> => {
  const desk: [DeskRole, Browser][] = [];
  for (const role of DESK) {
    const username = `${role}-${name}`;
    const { browser } = await newAccount(service, admin, username);
    must(await admin.send('PUT', `/api/conferences/${conferenceId}/grants`, { username, roles: [role] }));
    desk.push([role, browser]);
  }
  return Object.fromEntries(desk) as Party['desk'];
};

const opened = async (service: Service, { url }: LinkAnswer): Promise<Browser> => {
  const [linkId, token] = new URL(url!).hash.slice(1).split('.');
  const browser = service.browser();
  must(await browser.post('/api/access/links/open', { linkId, token }));
  return browser;
};

const party = async (service: Service, admin: Browser, name: string): Promise<Party> => {
  const points = await register(admin, name);
  const conference = must(await admin.post('/api/conferences', planned(points, name))) as ConferenceView;
  const sessionId = conference.sessions[0]!.id;
  const desk = await accountsOf(service, admin, conference.id, name);
  must(await admin.post(`/api/sessions/${sessionId}/issue`));
  const { links } = must(await admin.post(`/api/sessions/${sessionId}/links`, { boards: ['Màn hình'] })) as {
    links: LinkAnswer[];
  };
  const operators: [Place, Browser][] = [];
  for (const place of PLACES) {
    operators.push([
      place,
      await opened(
        service,
        links.find(({ pointId }) => pointId === points[place])!,
      ),
    ]);
  }
  return {
    conferenceId: conference.id,
    sessionId,
    points,
    linkId: links[0]!.id,
    desk,
    operators: Object.fromEntries(operators) as Party['operators'],
    board: await opened(
      service,
      links.find(({ kind }) => kind === 'board')!,
    ),
  };
};

const recorded = async (admin: Browser, url: string, { conferenceId, points }: Party): Promise<Records> => {
  const members = { kind: 'listed', pointIds: Object.values(points) };
  const set = must(await admin.post('/api/point-sets', { name: 'Khối huyện', members })) as PointSetView;
  const template = await admin.post('/api/conference-templates', { name: 'Mẫu', conferenceId });
  const uploaded = await fetch(`${url}/api/point-imports`, {
    method: 'POST',
    headers: { cookie: admin.cookie, origin: url, 'content-type': 'text/csv' },
    body: 'Mã đơn vị,Tên điểm cầu,Thuộc\n,Phòng họp số 1,\n,Phòng họp số 2,không có\n',
  });
  const { id: importId } = (await uploaded.json()) as ImportView;
  const { id: templateId } = must(template) as { readonly id: string };
  return { setId: set.id, importId, templateId, day: '2026-02-09', year: '2026' };
};

/** Nobody is too fast here, unless a test wants it: what is tried is what is behind that. */
const UNHURRIED = { perSecond: 1_000_000, burst: 1_000_000 };

/** The real service with two conferences that know nothing of each other. */
export const openHostileHouse = async (live: ServerOverrides['live'] = {}): Promise<HostileHouse> => {
  const logged: string[] = [];
  const overrides = {
    // Access asks the records of planning, as in the field.
    directory: undefined,
    live: { pointRate: UNHURRIED, deskRate: UNHURRIED, ...live },
    logStream: { write: (line: string) => void logged.push(line) },
  } as unknown as ServerOverrides;
  const settings = { LOG_LEVEL: 'info', LOGIN_TRIES_PER_ADDRESS: '100000' };
  const service = await startService(settings, overrides);
  const admin = await service.signedIn(ADMIN.username, ADMIN.password);
  const [ours, theirs] = [await party(service, admin, 'ta'), await party(service, admin, 'ban')];
  const records = await recorded(admin, service.url, ours);
  const { browser: everybody } = await newAccount(service, admin, 'moi-viec');
  must(await admin.send('PUT', `/api/conferences/${ours.conferenceId}/grants`, { username: 'moi-viec', roles: DESK }));
  let sockets: readonly RawSocket[] = [];
  return {
    service,
    logged,
    admin,
    everybody,
    ours,
    theirs,
    records,
    enter: async (browser, sessionId) => {
      const { ticket } = must(await browser.post('/api/live/tickets', { sessionId })) as TicketAnswer;
      const socket = await RawSocket.open(service.url);
      sockets = [...sockets, socket];
      const answer = await socket.enter(ticket, sessionId);
      if (!answer.startsWith('40')) throw new Error(`not let in: ${answer}`);
      return socket;
    },
    faults: () =>
      logged.filter(
        (line) => (JSON.parse(line) as { level: number }).level >= 50 && !line.includes('"statusCode":503'),
      ),
    forget: () => {
      sockets = sockets.filter(({ closed }) => !closed);
    },
    stop: async () => {
      sockets.forEach((socket) => socket.leave());
      await service.stop();
    },
  };
};
