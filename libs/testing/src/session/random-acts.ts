import { conferenceProfile, type AgendaItem, type SessionCommandBody } from '@diemcau/session';
import fc from 'fast-check';
import { people } from './sample-actors.js';
import { samplePlan, samplePoint, sampleUnit } from './sample-plan.js';
import {
  call,
  checkIn,
  confirm,
  declareReady,
  markPresented,
  sampleReport,
  startBatch,
  startItem,
  testEquipment,
} from './sample-acts.js';
import { type Act, attempt, issuedScene, liveScene, play, type Scene, stateOf } from './scene.js';

type Type = SessionCommandBody['type'];
type Data<T extends Type> = Extract<SessionCommandBody, { type: T }>['data'];

/** Words that only the desk and those concerned may read; a leak of one of them into a view or an event is found by its text. */
export const SECRET = 'MẬT';

const known = ['hall', 'ham-yen', 'bach-xa', 'minh-khuong', 'na-hang', 'da-vi', 'added-1'];
const point = fc.constantFrom(...known);
const unit = fc.constantFrom(...known.map((id) => `u-${id}`), 'u-hall-1', 'u-hall-2');
/** A point and its own unit. */
const pair = (id: string) => ({ pointId: fc.constant(id), unitId: fc.constant(`u-${id}`) });
const entry = fc.constantFrom('paper-1', 'paper-2', 'e1', 'e2');
const item = fc.constantFrom('opening', 'discussion', 'awards', 'end', 'item-new');
const batch = fc.constantFrom('merit', 'commendation');
const incident = fc.constantFrom('i1', 'i2', 'i3');
const reason = fc.constantFrom('lý do', 'lý do khác', '');
const secret = fc.constantFrom(`${SECRET} ghi chú`, '');
const few = fc.nat(6);
const yes = fc.boolean();
const none = fc.constant({});

const report = fc
  .record({
    present: few,
    substitutes: fc.nat(2),
    absentExcused: fc.nat(2),
    absentUnclassified: fc.nat(2),
    guests: few,
  })
  .map((figures) => sampleReport({ ...figures, reason: `${SECRET} ốm` }));
const reports = fc.array(fc.record({ unitId: unit, report }), { maxLength: 2 });
const roll = fc.record({ pointId: point, units: reports });
const test = fc.oneof({ weight: 12, arbitrary: fc.constant('passed') }, fc.constantFrom('failed', 'not_tested'));
const newItem = fc.record({
  id: item,
  kind: fc.constant<AgendaItem['kind']>('discussion'),
  title: fc.constant('Thảo luận'),
  minutes: few,
  presenter: fc.constant(null),
  pointId: fc.constant(null),
  profile: fc.constant(conferenceProfile),
});
const speakers = fc.constant([{ name: 'Đ/c A', position: 'Bí thư' }]);
const kind = fc.constantFrom('speech', 'paper', 'directive');

const planActs = {
  ChangeSchedule: fc.record({ startsAt: fc.constant(1), endsAt: fc.constantFrom(0, 2), reason }),
  ChangeHall: fc.record({ hall: fc.constantFrom('A', 'B'), reason }),
  ChangeChairs: fc.record({
    chairs: fc
      .tuple(fc.option(point), fc.option(point))
      .map((seats) => samplePlan().header.chairs.map((chair, n) => ({ ...chair, pointId: seats[n] ?? null }))),
    actingChairId: fc.constantFrom('chair-1', 'chair-2'),
    reason,
  }),
  HandOverChair: fc.record({ chairId: fc.constantFrom('chair-1', 'chair-2') }),
  ChangeStaff: fc.record({
    secretary: fc.constantFrom(null, { name: 'Nguyễn Thu Hà', positions: ['Chánh Văn phòng'] }),
    mc: fc.constantFrom(null, { name: 'Lan', positions: [] }),
    reason,
  }),
  AddPoint: fc.record({
    point: fc
      .record({ parentId: fc.option(point), sortOrder: few })
      .map((at) => samplePoint('added-1', { ...at, hotline: `${SECRET} 0911` })),
    reason,
  }),
  RemovePoint: fc.record({ pointId: point, reason }),
  ChangeInvitedUnits: fc.record({
    pointId: point,
    units: fc.tuple(unit, few).map(([id, summoned]) => [sampleUnit(id, summoned)]),
    reason,
  }),
  ChangePointMode: fc.record({
    pointId: point,
    mode: fc.constantFrom('webrtc', 'hardware', 'view_only'),
    via: fc.option(point),
  }),
} satisfies { [T in Type]?: fc.Arbitrary<Data<T>> };

const lifecycleActs = {
  StartRehearsal: none,
  EndRehearsal: none,
  OpenSession: none,
  PauseSession: fc.record({ reason }),
  ResumeSession: none,
  RenewMediaRoom: fc.record({ reason: secret }),
  ConcludeSession: none,
  ArchiveSession: none,
  PostponeSession: fc.record({ reason }),
  RescheduleSession: fc.record({ startsAt: fc.constant(1), endsAt: fc.constant(2), reason }),
  CancelSession: fc.record({ reason }),
} satisfies { [T in Type]?: fc.Arbitrary<Data<T>> };

const pointActs = {
  ConfirmPoint: fc.record({
    pointId: point,
    contact: fc.record({ room: secret, terminal: secret, technician: secret, phone: fc.constant(`${SECRET} 0912`) }),
  }),
  DeclinePoint: fc.record({ pointId: point, reason: secret }),
  RegisterDelegates: fc.record({
    ...pair('ham-yen'),
    leadDelegate: fc.option(fc.constant({ name: `${SECRET} Đ/c D`, positions: [], substituteFor: null })),
    delegates: fc.constant([{ name: `${SECRET} Đ/c E`, positions: ['Bí thư'], substituteFor: `${SECRET} Đ/c F` }]),
  }),
  ReportEquipmentTest: fc.record({
    pointId: point,
    report: fc.record({ camera: test, microphone: test, loudspeaker: test, network: test, note: secret }),
  }),
  RecordRehearsal: fc.record({ pointId: point, passed: yes, note: secret }),
  DeclareReady: fc.record({ pointId: point }),
  WithdrawReady: fc.record({ pointId: point, reason: secret }),
  SetAutoMicrophone: fc.record({ pointId: point, on: yes }),
  CheckIn: roll,
  ReportAttendance: roll,
  ClassifyAbsence: fc.record({
    ...pair('ham-yen'),
    excused: fc.nat(2),
    unexcused: fc.nat(2),
    reason: secret,
  }),
  RecordMovement: fc.record({
    ...pair('ham-yen'),
    kind: fc.constantFrom('late', 'left_early', 'returned'),
    count: few,
    withLeave: yes,
    who: secret,
  }),
  LockAttendance: fc.record({ classifyRest: fc.constantFrom(null, 'absent_excused', 'absent_unexcused') }),
  ReopenAttendance: fc.record({ reason: secret }),
} satisfies { [T in Type]?: fc.Arbitrary<Data<T>> };

const dayActs = {
  StartItem: fc.record({ itemId: item, stopSpeakers: yes }),
  EndItem: fc.record({ itemId: item, stopSpeakers: yes }),
  ExtendItem: fc.record({ itemId: item, minutes: fc.integer({ min: -20, max: 20 }) }),
  AddItem: fc.record({ item: newItem, beforeId: fc.option(item), reason }),
  EditItem: fc.record({ item: newItem, reason }),
  MoveItem: fc.record({ itemId: item, beforeId: fc.option(item), reason }),
  RemoveItem: fc.record({ itemId: item, reason }),
  ChangeAwards: fc.record({ batches: fc.subarray([...samplePlan().awards]), reason }),
  StartBatch: fc.record({ batchId: batch }),
  MarkPresented: fc.record({ batchId: batch, pointId: point, presentedBy: fc.constant('Bí thư') }),
  UnmarkPresented: fc.record({ batchId: batch, pointId: point }),
  EndBatch: fc.record({ batchId: batch }),
  RaiseTicket: fc.record({ incidentId: incident, pointId: point, kind: fc.constant('other'), note: secret }),
  TakeIncident: fc.record({ incidentId: incident }),
  ResolveIncident: fc.record({ incidentId: incident, resolution: secret }),
  ReportLost: fc.record({ incidentId: incident, pointIds: fc.uniqueArray(point, { minLength: 1, maxLength: 3 }) }),
  ReportBack: fc.record({ pointId: point }),
  ReportMediaTrouble: fc.record({ incidentId: incident, pointId: point, kind: fc.constant('point_weak') }),
  SetStage: fc.record({ layout: fc.constantFrom('programme', 'grid', 'spotlight'), spotlight: fc.option(point) }),
  ShowOnBoards: fc.record({
    boardId: fc.constantFrom(null, 'b1', 'b2'),
    layout: fc.constantFrom('auto', 'notice', 'break', 'off', 'lower_third'),
    message: fc.constantFrom('Mời đại biểu', ''),
    until: fc.constantFrom(null, 5),
  }),
  IdentifyBoards: fc.record({ boardId: fc.constantFrom(null, 'b1') }),
  MutePoint: fc.record({ pointId: point, reason: secret }),
  UnmutePoint: fc.record({ pointId: point }),
  MuteAll: fc.constant({}),
  UndoMuteAll: fc.constant({}),
} satisfies { [T in Type]?: fc.Arbitrary<Data<T>> };

const version = fc.constant(0);
const ofEntry = fc.record({ entryId: entry });
const control = fc.record({ entryId: entry, version });
const onBehalfOf = fc.constantFrom(null, `${SECRET} Đ/c B`);
const floorActs = {
  RequestFloor: fc.record({
    entryId: entry,
    pointId: point,
    kind,
    speakers,
    topic: fc.constant('Ý kiến'),
    onBehalfOf,
  }),
  RegisterSpeech: fc.record({
    entryId: entry,
    pointId: point,
    kind,
    speakers,
    topic: fc.constant('Ý kiến'),
    itemId: item,
    onBehalfOf,
  }),
  EditSpeech: fc.record({ entryId: entry, speakers, topic: fc.constantFrom('Ý kiến', 'Ý kiến khác') }),
  WithdrawRequest: ofEntry,
  DeclineRequest: fc.record({ entryId: entry, reason: secret, version }),
  TakeInWriting: ofEntry,
  PutOnDeck: control,
  AnswerOnDeck: ofEntry,
  MoveEntry: fc.record({ entryId: entry, beforeId: fc.option(entry), version }),
  CallSpeakers: fc.record({
    calls: fc.array(
      fc.oneof(ofEntry, fc.record({ newEntryId: entry, pointId: point, kind, speakers, topic: fc.constant('Ý kiến') })),
      { minLength: 1, maxLength: 2 },
    ),
    version,
  }),
  StartTurn: ofEntry,
  PauseTurn: control,
  ResumeTurn: control,
  ExtendTurn: fc.record({ entryId: entry, seconds: fc.constantFrom(60, -30), version }),
  RemindSpeaker: ofEntry,
  StopTurn: control,
  YieldFloor: ofEntry,
  MarkNoAnswer: control,
  MarkLost: control,
  ReturnToQueue: control,
  OpenList: none,
  CloseList: none,
  UndoFloor: fc.record({ version }),
} satisfies { [T in Type]?: fc.Arbitrary<Data<T>> };

/** Every command but the invitation and what needs the time of the scene. */
const bodies = { ...planActs, ...lifecycleActs, ...pointActs, ...dayActs, ...floorActs };

// Somebody who may do everything everywhere, so that sequences get far; who may do what is tested by its own table.
const everybody = {
  ...people.secretary,
  id: `${SECRET}-id`,
  name: `${SECRET} Đ/c thư ký`,
  roles: ['organizer', 'chair', 'secretary', 'technician', 'system'] as const,
};

const bodyOf = (types: readonly (keyof typeof bodies)[]): fc.Arbitrary<SessionCommandBody> =>
  fc
    .constantFrom(...types)
    .chain((type) => (bodies[type] as fc.Arbitrary<unknown>).map((data) => ({ type, data }) as SessionCommandBody));

const typesOf = (group: object): readonly (keyof typeof bodies)[] => Object.keys(group) as (keyof typeof bodies)[];

const outage = fc.constant<SessionCommandBody>({ type: 'RecordOutage', data: { incidentId: 'o1', from: 0, to: 0 } });
const missed = fc.constant<SessionCommandBody>({ type: 'NoteMissed', data: { text: `${SECRET} lời kể` } });

/** Moments from which a story may begin, so that what comes late in a day is reached as often as what comes first. */
const starts = {
  issued: () => issuedScene(),
  postponed: () => play(issuedScene(), { type: 'PostponeSession', by: people.organizer, data: { reason: 'bão' } }),
  ready: () => play(issuedScene(), confirm('ham-yen'), testEquipment('ham-yen'), declareReady('ham-yen')),
  discussing: () => liveScene(samplePlan(), checkIn('ham-yen', { absentUnclassified: 3 }), startItem('discussion')),
  speaking: () =>
    liveScene(samplePlan(), startItem('discussion'), call('e1', 'minh-khuong', 0), {
      type: 'StartTurn',
      by: people.secretary,
      data: { entryId: 'e1' },
    }),
  awarding: () => liveScene(samplePlan(), startBatch('commendation'), markPresented('commendation', 'ham-yen')),
};

/** One act of a random story; most are about the points and the floor, few end the session. */
export const randomAct: fc.Arbitrary<Act> = fc
  .record({
    body: fc.oneof(
      { weight: 24, arbitrary: bodyOf(typesOf(pointActs)) },
      { weight: 40, arbitrary: bodyOf(typesOf(floorActs)) },
      { weight: 20, arbitrary: bodyOf(typesOf(dayActs)) },
      { weight: 12, arbitrary: bodyOf(typesOf(planActs)) },
      { weight: 8, arbitrary: bodyOf(['OpenSession', 'ResumeSession', 'StartRehearsal', 'EndRehearsal']) },
      { weight: 4, arbitrary: fc.oneof(outage, missed) },
      { weight: 2, arbitrary: bodyOf(typesOf(lifecycleActs)) },
    ),
    after: fc.constantFrom(100, 1000, 9000, 60_000),
  })
  .map(({ body, after }) => ({ ...body, by: everybody, after }));

/** Puts in what a client would know at that moment: the version of the floor, the time of the outage. */
export const inScene = (scene: Scene, act: Act): Act => {
  const state = stateOf(scene);
  if (act.type === 'RecordOutage')
    return { ...act, data: { ...act.data, from: scene.now, to: scene.now + (act.after ?? 1000) } };
  if (act.type === 'NoteMissed') {
    const away = state.outage.outages.at(-1);
    return away === undefined ? act : { ...act, occurredAt: away.from };
  }
  return 'version' in act.data ? ({ ...act, data: { ...act.data, version: state.floor.version } } as Act) : act;
};

/** A story of many acts: from the invitation, a postponement, the discussion, a turn or the awards on; few of them are short. */
export const randomStory: fc.Arbitrary<{ readonly start: Scene; readonly acts: readonly Act[] }> = fc.record({
  start: fc.constantFrom(...Object.values(starts)).map((start) => start()),
  acts: fc.array(randomAct, { minLength: 1, maxLength: 120, size: 'max' }),
});

/** The scene after all acts of a story, refused ones included. */
export const told = ({ start, acts }: { readonly start: Scene; readonly acts: readonly Act[] }): Scene =>
  acts.reduce((scene, act) => attempt(scene, inScene(scene, act)), start);
