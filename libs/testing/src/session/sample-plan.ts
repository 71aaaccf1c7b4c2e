import { conferenceProfile, type AgendaItem, type InvitedUnit, type Plan, type PlanPoint } from '@diemcau/session';

/** 18 January 2024, 08:00 in Vietnam. */
export const STARTS_AT = Date.UTC(2024, 0, 18, 1);

/** A unit that a point was invited with. */
export const sampleUnit = (id: string, summoned: number): InvitedUnit => ({
  id,
  name: `Đơn vị ${id}`,
  summoned,
  leadDelegate: null,
  delegates: [],
});

/** A member point with a browser and one unit of five; its unit is `u-<id>`. */
export const samplePoint = (id: string, changes: Partial<PlanPoint> = {}): PlanPoint => ({
  id,
  name: `ĐIỂM CẦU ${id.toUpperCase()}`,
  unitCode: null,
  parentId: null,
  group: null,
  role: 'member',
  mode: 'webrtc',
  via: null,
  sortOrder: 100,
  hotline: null,
  autoMicrophone: true,
  localChair: null,
  units: [sampleUnit(`u-${id}`, 5)],
  ...changes,
});

const item = (id: string, kind: AgendaItem['kind'], minutes: number): AgendaItem => ({
  id,
  kind,
  title: `Nội dung ${id}`,
  minutes,
  presenter: null,
  pointId: null,
  profile: conferenceProfile,
});

/**
 * A hall, two districts, and communes: `ham-yen` has `bach-xa` and `minh-khuong`, `na-hang` has `da-vi`. `bach-xa` joins through its own
 * hardware with `ham-yen` as gateway. Two batches of awards, two papers registered for the discussion.
 */
export const samplePlan = (changes: Partial<Plan> = {}): Plan => ({
  header: {
    conferenceId: 'c1',
    conferenceTitle: 'Hội nghị tổng kết năm 2023',
    sessionTitle: 'Phiên buổi sáng',
    hostAgency: 'Ủy ban nhân dân tỉnh',
    standingAgency: null,
    startsAt: STARTS_AT,
    endsAt: STARTS_AT + 3 * 3_600_000,
    hall: 'Hội trường A',
    chairs: [
      { id: 'chair-1', name: 'Nguyễn Văn Sơn', positions: ['Chủ tịch'] },
      { id: 'chair-2', name: 'Hoàng Việt Phương', positions: ['Phó Chủ tịch'] },
    ],
    actingChairId: 'chair-1',
    secretary: null,
    mc: null,
    quorum: null,
  },
  points: [
    samplePoint('hall', {
      role: 'central',
      sortOrder: 0,
      units: [sampleUnit('u-hall-1', 20), sampleUnit('u-hall-2', 10)],
    }),
    samplePoint('ham-yen', { sortOrder: 1 }),
    samplePoint('bach-xa', {
      parentId: 'ham-yen',
      sortOrder: 2,
      mode: 'hardware',
      via: 'ham-yen',
      autoMicrophone: false,
    }),
    samplePoint('minh-khuong', { parentId: 'ham-yen', sortOrder: 3 }),
    samplePoint('na-hang', { sortOrder: 4 }),
    samplePoint('da-vi', { parentId: 'na-hang', sortOrder: 5, mode: 'view_only' }),
  ],
  agenda: [
    item('opening', 'opening', 10),
    item('discussion', 'discussion', 60),
    item('awards', 'award_presentation', 20),
    item('end', 'closing', 5),
  ],
  awards: [
    {
      id: 'merit',
      issuer: 'Giám đốc Công an tỉnh',
      form: 'merit',
      decisionNumber: '12/QĐ-CAT',
      precedence: 2,
      recipients: [{ id: 'r3', kind: 'individual', name: 'Lý Văn C', pointId: 'da-vi' }],
    },
    {
      id: 'commendation',
      issuer: 'Chủ tịch UBND tỉnh',
      form: 'commendation',
      decisionNumber: '34/QĐ-UBND',
      precedence: 1,
      recipients: [
        { id: 'r1', kind: 'collective', name: 'Công an huyện Hàm Yên', pointId: 'ham-yen' },
        { id: 'r2', kind: 'individual', name: 'Trần Thị B', pointId: 'ham-yen' },
      ],
    },
  ],
  registrations: [
    {
      entryId: 'paper-1',
      itemId: 'discussion',
      pointId: 'ham-yen',
      kind: 'paper',
      speakers: [{ name: 'Vũ A', position: 'Bí thư' }],
      topic: 'An ninh',
    },
    {
      entryId: 'paper-2',
      itemId: 'discussion',
      pointId: 'na-hang',
      kind: 'paper',
      speakers: [{ name: 'Ma B', position: 'Chủ tịch' }],
      topic: 'Du lịch',
    },
  ],
  ...changes,
});
