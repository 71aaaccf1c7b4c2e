import type {
  AgendaItemRequest,
  BridgePointsView,
  ConferenceView,
  CreateConferenceRequest,
  LinkAnswer,
  SessionView,
} from '@diemcau/contract';
import type { HttpClient } from './http-client.js';

/** The first admin, by whom a service for tests is started. */
export const FIRST_ADMIN = { username: 'quantri', password: 'mat-khau-that-dai' } as const;

/** Settings of a service that is to be measured: an admin, and no media server. */
export const MEASURED_SETTINGS: Readonly<Record<string, string>> = {
  BOOTSTRAP_ADMIN_USERNAME: FIRST_ADMIN.username,
  BOOTSTRAP_ADMIN_PASSWORD: FIRST_ADMIN.password,
  LIVEKIT_URL: '',
  LIVEKIT_API_KEY: '',
  LIVEKIT_API_SECRET: '',
};

/** Provinces since 1 July 2025, those with most communes first. */
const PROVINCES = [
  '79',
  '38',
  '25',
  '52',
  '40',
  '37',
  '01',
  '08',
  '68',
  '86',
  '31',
  '33',
  '92',
  '66',
  '82',
  '91',
  '15',
];
const MORE_PROVINCES = [
  '24',
  '51',
  '80',
  '75',
  '48',
  '19',
  '44',
  '14',
  '42',
  '20',
  '56',
  '96',
  '04',
  '22',
  '11',
  '46',
  '12',
];
const TREE_DAY = '2026-01-15';
const PAGE = 5_000;

const AGENDA: readonly AgendaItemRequest[] = [
  { id: 'opening', kind: 'opening', title: 'Khai mạc', minutes: 10 },
  { id: 'discussion', kind: 'discussion', title: 'Thảo luận', minutes: 120 },
  { id: 'closing', kind: 'closing', title: 'Bế mạc', minutes: 10 },
];

export interface ConferenceWish {
  /** How many points take part, the hall among them. */
  readonly points: number;
  /** Delegates summoned at each. */
  readonly summoned: number;
  readonly startsAt: number;
}

export interface PreparedPoint {
  readonly pointId: string;
  /** The unit that is invited there. */
  readonly unitId: string;
}

export interface PreparedConference {
  readonly conferenceId: string;
  readonly sessionId: string;
  /** The hall first. */
  readonly points: readonly PreparedPoint[];
}

/** Whole provinces until there are enough; the hall is that of the first. */
const registerPoints = async (admin: HttpClient, wanted: number): Promise<readonly string[]> => {
  let hall: string | null = null;
  let members: readonly string[] = [];
  for (const provinceCode of [...PROVINCES, ...MORE_PROVINCES]) {
    const body = { provinceCode, date: TREE_DAY, hall: { name: `Hội trường tỉnh ${provinceCode}` } };
    const { centralId } = await admin.post<{ centralId: string }>('/api/bridge-points/province', body);
    hall ??= centralId;
    const query = `under=${centralId}&role=member&limit=${PAGE}`;
    const { points } = await admin.get<BridgePointsView>(`/api/bridge-points?${query}`);
    members = [...members, ...points.map(({ id }) => id)];
    if (members.length >= wanted - 1) return [hall, ...members.slice(0, wanted - 1)];
  }
  throw new RangeError(`the country has ${members.length} communes, not ${wanted}`);
};

/** Signs the first admin in. */
export const signInFirstAdmin = async (admin: HttpClient): Promise<void> => {
  await admin.post('/api/access/login', FIRST_ADMIN);
};

/** Plans a conference with one sitting over HTTP, and issues it. The admin, signed in, takes every part at the desk. */
export const prepareConference = async (admin: HttpClient, wish: ConferenceWish): Promise<PreparedConference> => {
  const { summoned, startsAt } = wish;
  const points = (await registerPoints(admin, wish.points)).map((pointId) => ({ pointId }));
  const endsAt = startsAt + 4 * 3_600_000;
  const body: CreateConferenceRequest = {
    title: 'Hội nghị trực tuyến toàn quốc',
    type: 'rollout',
    hostAgency: 'Ủy ban nhân dân',
    hall: 'Hội trường A',
    chairs: [{ id: 'chair', name: 'Nguyễn Văn Sơn', positions: ['Chủ tịch'] }],
    sessions: [
      {
        title: 'Phiên buổi sáng',
        startsAt,
        endsAt,
        agenda: [...AGENDA],
        participations: { select: 'listed', summoned, points },
      },
    ],
  };
  const { id: conferenceId, sessions } = await admin.post<ConferenceView>('/api/conferences', body);
  const sessionId = sessions[0]!.id;
  const roles = ['organizer', 'chair', 'secretary', 'technician'];
  await admin.put(`/api/conferences/${conferenceId}/grants`, { username: FIRST_ADMIN.username, roles });
  await admin.post(`/api/sessions/${sessionId}/issue`);
  const session = await admin.get<SessionView>(`/api/sessions/${sessionId}`);
  const prepared = session.points.map(({ id, units }) => ({ pointId: id, unitId: units[0]!.id }));
  return { conferenceId, sessionId, points: prepared };
};

/** Makes the printed links of all points, in one call; by point. */
export const issueLinks = async (admin: HttpClient, sessionId: string): Promise<ReadonlyMap<string, LinkAnswer>> => {
  const { links } = await admin.post<{ links: LinkAnswer[] }>(`/api/sessions/${sessionId}/links`);
  return new Map(links.map((link) => [link.pointId ?? '', link]));
};
