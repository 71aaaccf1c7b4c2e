import type { CheckedPoint, CheckedSitting, CheckInput, OtherSitting } from '@diemcau/planning';

const HOUR = 3_600_000;
/** Thursday 25 January 2024, 8:00 in Viet Nam; checked a week before. */
const STARTS = Date.parse('2024-01-25T08:00:00+07:00');

/** A point with nothing to complain about. */
export const checkedPoint = (id: string, change: Partial<CheckedPoint> = {}): CheckedPoint => ({
  ...{ id, name: `ĐIỂM CẦU ${id.toUpperCase()}`, role: 'member', mode: 'webrtc', via: null, registeredVia: null },
  ...{ room: null, assetCode: null, technician: null, hotline: '0207 3822 000', unit: null, summoned: 6 },
  ...change,
});

export const otherSitting = (change: Partial<OtherSitting> = {}): OtherSitting => ({
  ...{ sessionId: 'khac', title: 'Giao ban – Phiên sáng', startsAt: STARTS, endsAt: STARTS + HOUR },
  ...{ hall: 'Phòng họp số 2', chairs: ['Trần Văn B'], points: [] },
  ...change,
});

export interface CheckSample extends Partial<Omit<CheckInput, 'sitting'>> {
  readonly sitting?: Partial<CheckedSitting>;
}

/** A sitting of two points that passes every check; each test changes what it is about. */
export const checkSample = ({ sitting, ...change }: CheckSample = {}): CheckInput => ({
  now: STARTS - 7 * 24 * HOUR,
  invitedAt: STARTS - 7 * 24 * HOUR,
  calendar: { exceptions: new Map(), knownYears: new Set([2024]) },
  mediaMaxPoints: 400,
  others: [],
  units: { era: '2023-04-10', successors: new Map() },
  ...change,
  sitting: {
    ...{ sessionId: 's', conferenceId: 'c', conferenceType: 'final_review', issued: false, hasSecretary: true },
    ...{ startsAt: STARTS, endsAt: STARTS + 4 * HOUR, hall: 'Hội trường UBND tỉnh' },
    chairs: [{ id: 'chu-toa', name: 'Hoàng Việt Phương', pointId: null }],
    actingChairId: 'chu-toa',
    agenda: [{ id: 'bao-cao', title: 'Báo cáo', minutes: 30, pointId: null, pinnedAt: null }],
    points: [checkedPoint('hoi-truong', { role: 'central' }), checkedPoint('ham-yen')],
    registrations: [],
    ...sitting,
  },
});
