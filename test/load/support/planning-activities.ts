import type {
  BridgePointsView,
  ConferenceView,
  CountryPointsView,
  CreateConferenceRequest,
  ImportView,
} from '@diemcau/contract';
import { FIRST_ADMIN, type HttpClient } from '@diemcau/testing';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LIST = 5_000;
const SET = 2_000;
const OVERLAPPING = 20;

export interface Activity {
  readonly name: string;
  /** Not measured: what it needs. */
  readonly before?: () => Promise<unknown>;
  readonly act: () => Promise<unknown>;
}

const APPLY = { choices: [], skipBroken: true };

/** An office at its desk: everything big that is done before the day, in the order in which it is done. */
export const planningActivities = (office: HttpClient, now: number): readonly Activity[] => {
  let centralId = '';
  let file: Uint8Array = new Uint8Array();
  let imported: ImportView;
  let points: readonly string[] = [];
  let conferenceId = '';
  let sessionId = '';
  const startsAt = now + 10 * DAY;

  const national = (title: string): CreateConferenceRequest => ({
    title,
    type: 'rollout',
    hostAgency: 'Văn phòng Chính phủ',
    hall: 'Hội trường Chính phủ',
    chairs: [{ id: 'chair', name: 'Nguyễn Thị Định', positions: ['Phó Thủ tướng'] }],
    sessions: [
      {
        title: 'Phiên toàn thể',
        startsAt,
        endsAt: startsAt + 4 * HOUR,
        agenda: [{ kind: 'report', title: 'Quán triệt Nghị quyết', minutes: 90 }],
        participations: { select: 'province', centralId, summoned: 5 },
      },
    ],
  });
  const plan = async (): Promise<void> => {
    const made = await office.post<ConferenceView>('/api/conferences', national('Hội nghị toàn quốc'));
    conferenceId = made.id;
    sessionId = made.sessions[0]!.id;
  };
  const planOthers = async (): Promise<void> => {
    for (let i = 1; i <= OVERLAPPING; i += 1) await office.post('/api/conferences', national(`Hội nghị khác ${i}`));
  };
  const lengthen = async (): Promise<void> => {
    const text = new TextDecoder().decode(await office.download('/api/point-exports?format=csv'));
    const [heading = '', ...lines] = text.trimEnd().split('\r\n');
    const name = heading.replace('\u{feff}', '').split(',').indexOf('Tên điểm cầu');
    const width = heading.split(',').length;
    const more = Array.from({ length: LIST - lines.length }, (_, i) =>
      Array.from({ length: width }, (__, column) => (column === name ? `Phòng họp bổ sung số ${i}` : '')).join(','),
    );
    file = new TextEncoder().encode([heading, ...lines, ...more].join('\r\n'));
  };
  const preview = async (name: string): Promise<void> => {
    imported = await office.upload<ImportView>(`/api/point-imports?fileName=${name}&date=2026-01-15`, file);
  };
  const apply = (): Promise<unknown> => office.post(`/api/point-imports/${imported.id}/apply`, APPLY);
  const country = { date: '2026-01-15', hall: { name: 'Hội trường Chính phủ' } };
  const session = (): string => `/api/sessions/${sessionId}`;
  const listed = (): object => ({ name: 'Hai nghìn điểm cầu', members: { kind: 'listed', pointIds: points } });
  const choose = async (): Promise<unknown> => {
    const { version } = await office.get<{ version: number }>(`${session()}?points=none`);
    const select = { select: 'province', centralId, summoned: 6 };
    return office.patch(`${session()}/participations`, { version, select });
  };
  const putMany = async (): Promise<unknown> => {
    const { version } = await office.get<{ version: number }>(`${session()}?points=none`);
    const put = points.map((pointId) => ({ pointId, units: [{ name: 'Văn phòng', summoned: 7 }] }));
    return office.patch(`${session()}/participations`, { version, put });
  };
  const granted = (): Promise<unknown> =>
    office.put(`/api/conferences/${conferenceId}/grants`, {
      username: FIRST_ADMIN.username,
      roles: ['organizer', 'secretary'],
    });

  return [
    { name: 'units, asked for the first time', act: () => office.get('/api/units?limit=100') },
    {
      name: 'working days, asked for the first time',
      act: () => office.get('/api/working-days?from=2026-01-01&to=2026-12-31'),
    },
    {
      name: 'points of the country from the catalogue',
      act: async () => {
        ({ centralId } = await office.post<CountryPointsView>('/api/bridge-points/country', country));
      },
    },
    { name: `CSV of ${LIST} rows looked at`, before: lengthen, act: () => preview('a.csv') },
    { name: `CSV of ${LIST} rows written`, act: apply },
    {
      name: `XLSX of ${LIST} points and more made`,
      act: async () => {
        file = await office.download('/api/point-exports?format=xlsx');
      },
    },
    { name: 'the same XLSX looked at', act: () => preview('a.xlsx') },
    { name: 'the same XLSX written', act: apply },
    {
      name: 'list of all points',
      act: async () => {
        const answer = await office.get<BridgePointsView>(`/api/bridge-points?under=${centralId}&limit=5000`);
        points = answer.points.slice(0, SET).map(({ id }) => id);
      },
    },
    { name: `set of ${SET} points`, act: () => office.post('/api/point-sets', listed()) },
    { name: 'conference of the country planned', act: plan },
    { name: 'its points chosen anew', act: choose },
    { name: `${SET} of its points changed`, act: putMany },
    { name: 'its whole draft shown', act: () => office.get(session()) },
    { name: 'cloned', act: () => office.post(`/api/conferences/${conferenceId}/clone`, cloneOf(startsAt + 30 * DAY)) },
    {
      name: `its checks beside ${OVERLAPPING} others`,
      before: planOthers,
      act: () => office.get(`${session()}/checks`),
    },
    { name: 'issued', act: () => office.post(`${session()}/issue`) },
    { name: 'its links shown', before: granted, act: () => office.get(`${session()}/links`) },
    { name: 'its readiness shown', act: () => office.get(`${session()}/readiness`) },
    { name: 'its reminders shown', act: () => office.get(`${session()}/reminders?within=1440`) },
  ];
};

const cloneOf = (startsAt: number): object => ({ startsAt });
