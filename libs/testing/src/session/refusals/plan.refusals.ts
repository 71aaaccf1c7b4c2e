import { people } from '../sample-actors.js';
import { checkIn, startItem } from '../sample-acts.js';
import { samplePlan, samplePoint, STARTS_AT } from '../sample-plan.js';
import { type Act, issuedScene, liveScene, play } from '../scene.js';
import { refused, type RefusalCase } from './refusal-case.js';

const plan = samplePlan();
const item = plan.agenda[1]!;
const reason = 'Theo yêu cầu';

const schedule = (startsAt: number, endsAt: number, why = reason): Act => ({
  type: 'ChangeSchedule',
  by: people.organizer,
  data: { startsAt, endsAt, reason: why },
});
const hall = (name: string, why = reason): Act => ({
  type: 'ChangeHall',
  by: people.organizer,
  data: { hall: name, reason: why },
});
const chairs = (actingChairId: string): Act => ({
  type: 'ChangeChairs',
  by: people.organizer,
  data: { chairs: plan.header.chairs, actingChairId, reason },
});
const handOver = (chairId: string): Act => ({ type: 'HandOverChair', by: people.chair, data: { chairId } });
const add = (id: string, parentId: string | null = null, via: string | null = null): Act => ({
  type: 'AddPoint',
  by: people.organizer,
  data: { point: samplePoint(id, { parentId, via }), reason },
});
const remove = (pointId: string, why = reason): Act => ({
  type: 'RemovePoint',
  by: people.organizer,
  data: { pointId, reason: why },
});
const mode = (pointId: string, to: 'webrtc' | 'hardware' | 'view_only', via: string | null = null): Act => ({
  type: 'ChangePointMode',
  by: people.technician,
  data: { pointId, mode: to, via },
});
const staff = (name: string | null, why = reason): Act => ({
  type: 'ChangeStaff',
  by: people.organizer,
  data: { secretary: name === null ? null : { name, positions: [] }, mc: null, reason: why },
});
const units = (why: string): Act => ({
  type: 'ChangeInvitedUnits',
  by: people.organizer,
  data: { pointId: 'ham-yen', units: samplePoint('ham-yen').units, reason: why },
});
const waiting = () =>
  play(liveScene(samplePlan({ registrations: [] })), startItem('discussion'), {
    type: 'RequestFloor',
    by: people.operatorOf('minh-khuong'),
    data: {
      entryId: 'e1',
      pointId: 'minh-khuong',
      kind: 'speech',
      speakers: [],
      topic: '',
      onBehalfOf: null,
    },
  });
const concluded = () => play(liveScene(), { type: 'ConcludeSession', by: people.chair, data: {} });

/** The plan after the invitation. */
const planCases: readonly RefusalCase[] = [
  refused('REASON_REQUIRED', issuedScene, hall('Hội trường B', '  ')),
  refused('REASON_REQUIRED', issuedScene, schedule(STARTS_AT, STARTS_AT + 1, '')),
  refused('REASON_REQUIRED', issuedScene, remove('minh-khuong', '')),
  refused('REASON_REQUIRED', issuedScene, units('')),
  refused('NOTHING_CHANGED', issuedScene, hall('Hội trường A')),
  refused('NOTHING_CHANGED', issuedScene, schedule(plan.header.startsAt, plan.header.endsAt)),
  refused('NOTHING_CHANGED', issuedScene, chairs('chair-1')),
  refused('NOTHING_CHANGED', issuedScene, handOver('chair-1')),
  refused('NOTHING_CHANGED', issuedScene, units(reason)),
  refused('NOTHING_CHANGED', issuedScene, staff(null)),
  refused('REASON_REQUIRED', issuedScene, staff('Nguyễn Thu Hà', ' ')),
  refused('NOTHING_CHANGED', issuedScene, mode('ham-yen', 'webrtc', 'na-hang')),
  refused('ENDS_BEFORE_START', issuedScene, schedule(STARTS_AT, STARTS_AT)),
  refused('UNKNOWN_CHAIR', issuedScene, chairs('nobody')),
  refused('UNKNOWN_CHAIR', liveScene, handOver('nobody')),
  refused('POINT_EXISTS', issuedScene, add('ham-yen')),
  refused('UNKNOWN_POINT', issuedScene, add('new', 'nowhere')),
  refused('UNKNOWN_POINT', issuedScene, add('new', null, 'nowhere')),
  refused('UNKNOWN_POINT', issuedScene, remove('nowhere')),
  refused('UNKNOWN_POINT', issuedScene, mode('ham-yen', 'hardware', 'ham-yen')),
  refused('POINT_IN_USE', issuedScene, remove('na-hang')),
  refused('POINT_IN_USE', issuedScene, remove('da-vi')),
  refused('POINT_IN_USE', () => play(issuedScene(), checkIn('minh-khuong')), remove('minh-khuong')),
  refused('POINT_IN_USE', waiting, remove('minh-khuong')),
  refused('POINT_IN_USE', waiting, mode('minh-khuong', 'view_only')),
  refused('WRONG_PHASE', concluded, hall('Hội trường B')),
  refused(
    'WRONG_PHASE',
    () => play(issuedScene(), { type: 'PostponeSession', by: people.organizer, data: { reason } }),
    schedule(STARTS_AT + 1, STARTS_AT + 2),
  ),
  refused('NOT_YOUR_POINT', issuedScene, { ...mode('bach-xa', 'webrtc'), by: people.operatorOf('ham-yen') }),
  refused('FORBIDDEN', issuedScene, { ...hall('Hội trường B'), by: people.operatorOf('hall') }),
];

const running = () => play(liveScene(), startItem('opening'));
const addItem = (id: string, beforeId: string | null, pointId: string | null = null): Act => ({
  type: 'AddItem',
  by: people.organizer,
  data: { item: { ...item, id, pointId }, beforeId, reason },
});
const edit = (changes: Partial<typeof item>, why = reason): Act => ({
  type: 'EditItem',
  by: people.organizer,
  data: { item: { ...item, ...changes }, reason: why },
});
const moveItem = (itemId: string, beforeId: string | null): Act => ({
  type: 'MoveItem',
  by: people.chair,
  data: { itemId, beforeId, reason },
});
const removeItem = (itemId: string): Act => ({ type: 'RemoveItem', by: people.chair, data: { itemId, reason } });
const endItem = (itemId: string): Act => ({ type: 'EndItem', by: people.mc, data: { itemId, stopSpeakers: false } });
const occupied = () =>
  play(running(), {
    type: 'CallSpeakers',
    by: people.chair,
    data: { version: 0, calls: [{ newEntryId: 'o', pointId: 'hall', kind: 'opening', speakers: [], topic: '' }] },
  });

/** The programme. */
const agendaCases: readonly RefusalCase[] = [
  refused('NOT_LIVE', issuedScene, startItem('opening')),
  refused('NOT_LIVE', issuedScene, endItem('opening')),
  refused('UNKNOWN_ITEM', liveScene, startItem('nothing')),
  refused('UNKNOWN_ITEM', running, endItem('nothing')),
  refused('NOTHING_CHANGED', running, startItem('opening')),
  refused('NO_CURRENT_ITEM', liveScene, endItem('opening')),
  refused('ITEM_NOT_CURRENT', running, endItem('discussion')),
  refused('FLOOR_OCCUPIED', occupied, endItem('opening')),
  refused('FLOOR_OCCUPIED', occupied, {
    type: 'StartItem',
    by: people.mc,
    data: { itemId: 'discussion', stopSpeakers: false },
  }),
  refused('ITEM_EXISTS', issuedScene, addItem('opening', null)),
  refused('UNKNOWN_ITEM', issuedScene, addItem('new', 'nothing')),
  refused('ITEM_NOT_FUTURE', running, addItem('new', 'opening')),
  refused('UNKNOWN_POINT', issuedScene, addItem('new', null, 'nowhere')),
  refused('UNKNOWN_POINT', issuedScene, edit({ pointId: 'nowhere' })),
  refused('NOTHING_CHANGED', issuedScene, edit({})),
  refused('REASON_REQUIRED', issuedScene, edit({ minutes: 1 }, ' ')),
  refused('UNKNOWN_ITEM', issuedScene, edit({ id: 'nothing' })),
  refused('ITEM_NOT_FUTURE', running, edit({ id: 'opening' })),
  refused('ITEM_NOT_FUTURE', running, moveItem('opening', null)),
  refused('ITEM_NOT_FUTURE', running, moveItem('end', 'opening')),
  refused('NOTHING_CHANGED', issuedScene, moveItem('end', null)),
  refused('NOTHING_CHANGED', issuedScene, moveItem('opening', 'discussion')),
  refused('NOTHING_CHANGED', issuedScene, moveItem('end', 'end')),
  refused('UNKNOWN_ITEM', issuedScene, removeItem('nothing')),
  refused('ITEM_NOT_FUTURE', running, removeItem('opening')),
  refused('WRONG_PHASE', concluded, removeItem('end')),
];

const chairAt = (pointId: string): Act => ({
  type: 'ChangeChairs',
  by: people.organizer,
  data: {
    chairs: plan.header.chairs.map((chair) => ({ ...chair, pointId })),
    actingChairId: plan.header.actingChairId,
    reason,
  },
});

/** One hall from the invitation to the end; a chair sits where a chair can be heard. */
const hallCases: readonly RefusalCase[] = [
  refused('POINT_EXISTS', issuedScene, {
    type: 'AddPoint',
    by: people.organizer,
    data: { point: samplePoint('second', { role: 'central' }), reason },
  }),
  refused('POINT_IN_USE', () => issuedScene(samplePlan({ registrations: [], awards: [] })), remove('hall')),
  refused('POINT_IN_USE', issuedScene, mode('hall', 'view_only')),
  refused('POINT_CANNOT_SPEAK', issuedScene, mode('minh-khuong', 'hardware', 'da-vi')),
  refused('POINT_IN_USE', issuedScene, mode('ham-yen', 'hardware')),
  refused('UNKNOWN_POINT', issuedScene, chairAt('nowhere')),
  refused('POINT_CANNOT_SPEAK', issuedScene, chairAt('da-vi')),
  refused('POINT_IN_USE', () => play(issuedScene(), chairAt('minh-khuong')), remove('minh-khuong')),
  refused('POINT_IN_USE', () => play(issuedScene(), chairAt('minh-khuong')), mode('minh-khuong', 'view_only')),
];

/** The plan and the programme. */
export const planRefusals: readonly RefusalCase[] = [...planCases, ...hallCases, ...agendaCases];
