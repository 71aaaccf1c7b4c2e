import type { ConferenceView, CreateConferenceRequest, ProvincePointsView, SessionView } from '@diemcau/contract';
import type { ServerOverrides } from '@diemcau/server';
import type { Browser } from './browser.js';
import { ADMIN, MORNING, type Service, newAccount, startService } from './service.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Thursday in a week, 8:00; the clock of the service stands at Thursday 18 January 2024, 8:00. */
export const STARTS = MORNING + 7 * DAY;

/** A hall, 7 districts, 138 communes. */
export const TUYEN_QUANG = {
  provinceCode: '08',
  date: '2024-01-18',
  hall: { name: 'Hội trường UBND tỉnh Tuyên Quang' },
};

/** A service in which access, too, asks the records of planning; its admin, and an account that may plan. */
export interface PlanningHouse {
  readonly service: Service;
  readonly admin: Browser;
  readonly organizer: Browser;
}

/** Access asks the real records instead of a list that the test makes up. */
const WITH_RECORDS = { directory: undefined } as unknown as ServerOverrides;

export const startPlanning = async (
  settings: Readonly<Record<string, string>> = {},
  username = 'tochuc',
  overrides: ServerOverrides = {},
): Promise<PlanningHouse> => {
  const service = await startService(settings, { ...overrides, ...WITH_RECORDS });
  const admin = await service.signedIn(ADMIN.username, ADMIN.password);
  const { browser: organizer } = await newAccount(service, admin, username, ['organizer']);
  return { service, admin, organizer };
};

/** Puts the points of Tuyên Quang into the registry. */
export const registerProvince = async (organizer: Browser): Promise<ProvincePointsView> => {
  const made = await organizer.post('/api/bridge-points/province', TUYEN_QUANG);
  if (made.status !== 200 && made.status !== 201) throw new Error(made.outcome);
  return made.body as ProvincePointsView;
};

/** A point as the plan of a sitting has it. */
export type Point = SessionView['points'][number];

type Sitting = NonNullable<CreateConferenceRequest['sessions']>[number];

type WholeProvince = Extract<Sitting['participations'], { readonly select: 'province' }>;

/** Everybody below the hall of a province; `points`: what differs at some of them. */
export const wholeProvince = (centralId: string, points: WholeProvince['points'] = []): WholeProvince => ({
  select: 'province',
  centralId,
  summoned: 6,
  points,
});

/** The conference that most tests plan: the review of a year, in one sitting of four hours. */
export const review = (
  participations: Sitting['participations'],
  sitting: Partial<Sitting> = {},
  header: Partial<CreateConferenceRequest> = {},
): CreateConferenceRequest => ({
  title: 'Hội nghị tổng kết năm 2023',
  type: 'final_review',
  hostAgency: 'UBND tỉnh Tuyên Quang',
  chairs: [{ id: 'chu-toa', name: 'Hoàng Việt Phương', positions: ['Phó Chủ tịch UBND tỉnh'] }],
  hall: 'Hội trường UBND tỉnh',
  sessions: [
    {
      title: 'Phiên buổi sáng',
      startsAt: STARTS,
      endsAt: STARTS + 4 * HOUR,
      agenda: [{ id: 'tham-luan', kind: 'discussion', title: 'Tham luận', minutes: 60 }],
      participations,
      ...sitting,
    },
  ],
  ...header,
});

/** Plans a conference of one sitting, and answers with the ids of both. */
export const plan = async (
  organizer: Browser,
  body: CreateConferenceRequest,
): Promise<{ readonly id: string; readonly sessionId: string }> => {
  const made = await organizer.post('/api/conferences', body);
  if (made.status !== 201) throw new Error(made.outcome + JSON.stringify(made.body));
  const { id, sessions } = made.body as ConferenceView;
  return { id, sessionId: sessions[0]!.id };
};

/** Sends the invitation out. */
export const issue = async (organizer: Browser, sessionId: string): Promise<void> => {
  const answer = await organizer.post(`/api/sessions/${sessionId}/issue`);
  if (answer.status !== 200) throw new Error(answer.outcome + JSON.stringify(answer.body));
};
