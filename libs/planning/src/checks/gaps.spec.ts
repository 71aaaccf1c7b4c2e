import { describe, expect, it } from '@jest/globals';
import { checkedPoint, checkSample, type CheckSample } from '@diemcau/testing';
import { checkSentence } from './check-sentences.vi.js';
import { runChecks } from './run-checks.js';

const found = (sample: CheckSample): readonly (readonly [string, string])[] =>
  runChecks(checkSample(sample)).flatMap(({ findings }) =>
    findings.map((finding) => [finding.code, checkSentence(finding)] as const),
  );
const codes = (sample: CheckSample): readonly string[] => found(sample).map(([code]) => code);

const { sitting: whole, now } = checkSample();
const [hall, member] = [whole.points[0]!, whole.points[1]!];
const withPoint = (change: object): CheckSample => ({ sitting: { points: [hall, { ...member, ...change }] } });
const DAY = 24 * 3_600_000;

describe('what a sitting lacks', () => {
  it.each([
    ['a chair', { sitting: { chairs: [] } }, ['CHAIR_REQUIRED']],
    ['an acting chair', { sitting: { actingChairId: null } }, ['ACTING_CHAIR_MISSING']],
    ['an acting chair among the chairs', { sitting: { actingChairId: 'x' } }, ['UNKNOWN_CHAIR']],
    ['a secretary', { sitting: { hasSecretary: false } }, ['SECRETARY_MISSING']],
    ['an agenda', { sitting: { agenda: [] } }, ['AGENDA_REQUIRED']],
    ['the hall', { sitting: { points: [member] } }, ['CENTRAL_POINT_REQUIRED']],
    ['a telephone', withPoint({ hotline: null, technician: { name: 'Lan', phone: null } }), ['PHONE_MISSING']],
    ['delegates', withPoint({ summoned: 0 }), ['NO_DELEGATES']],
  ] as const)('is %s', (_what, sample, expected) => {
    expect(codes(sample as CheckSample)).toEqual(expected);
  });

  it('is not a telephone where the technician or the room has one', () => {
    expect(codes(withPoint({ hotline: null, technician: { name: 'Lan', phone: '0912' } }))).toEqual([]);
  });

  it('is one hall only, with their number told', () => {
    expect(found({ sitting: { points: [hall, { ...member, role: 'central' }] } })).toEqual([
      ['CENTRAL_POINT_REQUIRED', 'Phiên họp đang có 2 điểm cầu trung tâm, đề nghị giữ lại một.'],
    ]);
  });

  it('is time: for an item, and for the whole programme', () => {
    const agenda = [
      { id: 'a', title: 'Khai mạc', minutes: 0, pointId: null, pinnedAt: null },
      { id: 'b', title: 'Thảo luận', minutes: 250, pointId: null, pinnedAt: null },
    ];
    expect(found({ sitting: { agenda } })).toEqual([
      ['ITEM_WITHOUT_TIME', 'Nội dung “Khai mạc” chưa có thời lượng.'],
      ['PROGRAMME_TOO_LONG', 'Chương trình cần 250 phút, phiên họp có 240 phút, vượt 10 phút.'],
    ]);
  });

  it('is room between an item and the hour that the next one is pinned to', () => {
    const follows = { pointId: null, pinnedAt: null };
    const agenda = [
      { id: 'a', title: 'Báo cáo', minutes: 40, ...follows },
      { id: 'b', title: 'Giải lao', minutes: 10, pointId: null, pinnedAt: whole.startsAt + 30 * 60_000 },
    ];
    expect(found({ sitting: { agenda } })).toEqual([
      ['ITEMS_OVERLAP', 'Nội dung “Giải lao” chồng 10 phút lên nội dung trước.'],
    ]);
  });

  it('is a speaker for a paper', () => {
    const registrations = [{ itemId: 'bao-cao', pointId: 'ham-yen', topic: 'An ninh', speakers: 0 }];
    expect(found({ sitting: { registrations } })).toEqual([
      ['SPEAKER_MISSING', 'ĐIỂM CẦU HAM-YEN đăng ký tham luận “An ninh”, chưa có người trình bày.'],
    ]);
  });
});

describe('where nobody can be heard', () => {
  const registrations = [{ itemId: 'bao-cao', pointId: 'ham-yen', topic: '', speakers: 1 }];
  const chairs = [{ id: 'chu-toa', name: 'A', pointId: 'xa-la' }];
  const agenda = [{ id: 'a', title: 'Báo cáo', minutes: 5, pointId: 'xa-la', pinnedAt: null }];

  it('neither a paper is read nor does a chair sit', () => {
    expect(found({ sitting: { registrations, points: [hall, { ...member, mode: 'view_only' }] } })).toEqual([
      ['POINT_CANNOT_SPEAK', 'ĐIỂM CẦU HAM-YEN chỉ theo dõi, không dùng được cho một tham luận.'],
    ]);
    expect(codes({ sitting: { chairs } })).toEqual(['UNKNOWN_POINT']);
    expect(codes({ sitting: { agenda } })).toEqual(['UNKNOWN_POINT']);
  });

  it('is behind a gateway that takes no part or does not send; without one the desk is told', () => {
    const hardware = { mode: 'hardware' as const };
    const behind = (mode: 'webrtc' | 'view_only'): CheckSample => ({
      sitting: { points: [hall, { ...member, mode }, checkedPoint('xa', { ...hardware, via: 'ham-yen' })] },
    });
    expect(codes(behind('webrtc'))).toEqual([]);
    expect(codes(behind('view_only'))).toEqual(['GATEWAY_CANNOT_CARRY']);
    expect(codes(withPoint({ ...hardware, via: 'ham-yen' }))).toEqual(['GATEWAY_CANNOT_CARRY']);
    expect(codes(withPoint({ ...hardware, registeredVia: 'vang-mat' }))).toEqual(['GATEWAY_ABSENT']);
    expect(codes(withPoint(hardware))).toEqual(['HARDWARE_WITHOUT_GATEWAY']);
    expect(codes(withPoint({ ...hardware, registeredVia: hall.id }))).toEqual(['HARDWARE_WITHOUT_GATEWAY']);
  });
});

describe('time', () => {
  it('is short below three working days, and uncertain in a year without its decision', () => {
    const startsAt = now + 2 * DAY;
    expect(codes({ sitting: { startsAt, endsAt: startsAt + DAY / 12 } })).toContain('SHORT_NOTICE');
    expect(codes({ calendar: { exceptions: new Map(), knownYears: new Set() } })).toEqual(['YEAR_NOT_KNOWN']);
    const off = new Map([
      ['2024-01-22', 'off'],
      ['2024-01-23', 'off'],
      ['2024-01-24', 'off'],
    ] as const);
    expect(found({ calendar: { exceptions: off, knownYears: new Set([2024]) } })).toEqual([
      ['SHORT_NOTICE', 'Giấy mời gửi trước ngày họp 2 ngày làm việc, chưa đủ 3 ngày làm việc theo quy định.'],
    ]);
  });

  it('that is none at all is said in words', () => {
    const anHourBefore = whole.startsAt - 3_600_000;
    expect(found({ now: anHourBefore, invitedAt: anHourBefore })).toEqual([
      [
        'SHORT_NOTICE',
        'Từ khi gửi giấy mời đến ngày họp không còn ngày làm việc nào; quy định là ít nhất 3 ngày làm việc.',
      ],
    ]);
  });

  it('is not asked again of an issued sitting whose hour stands', () => {
    expect(codes({ invitedAt: null, now: whole.endsAt, sitting: { issued: true } })).toEqual([]);
  });

  it('is past, or has come', () => {
    expect(codes({ now: whole.endsAt, invitedAt: whole.endsAt })).toEqual(['SESSION_IN_PAST']);
    expect(codes({ now: whole.startsAt, invitedAt: whole.startsAt })).toEqual(['SESSION_STARTED']);
  });

  it('is longer than the type of meeting allows', () => {
    expect(found({ sitting: { conferenceType: 'briefing', endsAt: whole.startsAt + 5 * 3_600_000 } })).toEqual([
      ['LONGER_THAN_USUAL', 'Phiên họp kéo dài 300 phút; loại hội nghị này không quá một buổi làm việc.'],
    ]);
  });
});

describe('what the service and the State are prepared for', () => {
  it('is so many points with media of their own', () => {
    const points = [hall, member, checkedPoint('xa', { mode: 'hardware', via: 'ham-yen' })];
    expect(codes({ mediaMaxPoints: 2, sitting: { points } })).toEqual([]);
    expect(found({ mediaMaxPoints: 1, sitting: { points } })).toEqual([
      ['MEDIA_PLAN_EXCEEDED', 'Có 2 điểm cầu kết nối trực tiếp, hệ thống dự kiến cho 1 điểm.'],
    ]);
  });

  it('is units that are still there on the day', () => {
    const unit = { code: '02350', name: 'Xã Hùng Đức', era: '2023-04-10' };
    const units = { era: '2025-07-01', successors: new Map([['02350', ['Xã Hùng Đức']]]) };
    expect(codes(withPoint({ unit }))).toEqual([]);
    expect(found({ ...withPoint({ unit }), units })).toEqual([
      [
        'POINT_OF_FORMER_UNIT',
        'ĐIỂM CẦU HAM-YEN gắn với Xã Hùng Đức, đã được sắp xếp lại trước ngày họp; nay là Xã Hùng Đức.',
      ],
    ]);
  });
});
