import { describe, expect, it } from '@jest/globals';
import { actorOf, refusalOf, issuedScene, type Act } from '@diemcau/testing';
import type { Reach } from './kernel/access.js';
import { type Role, ROLES } from './kernel/actor.js';
import { type CommandType, commandAccess } from './session.commands.js';

type Row = Readonly<Partial<Record<Role, Reach>>>;

/** Written by hand, from what each role is for; not derived from the code it tests. */
const expected: Readonly<Record<CommandType, Row>> = {
  // The organizer plans; an administrator may stand in; the chair may call a session off.
  IssueSession: { admin: 'any', organizer: 'any' },
  StartRehearsal: { organizer: 'any', secretary: 'any', technician: 'any' },
  EndRehearsal: { organizer: 'any', secretary: 'any', technician: 'any' },
  OpenSession: { chair: 'any', secretary: 'any' },
  PauseSession: { chair: 'any', secretary: 'any' },
  ResumeSession: { chair: 'any', secretary: 'any' },
  // Whoever may mute everybody may send everybody out.
  RenewMediaRoom: { chair: 'any', secretary: 'any', technician: 'any' },
  ConcludeSession: { chair: 'any', secretary: 'any' },
  ArchiveSession: { admin: 'any', organizer: 'any' },
  PostponeSession: { admin: 'any', organizer: 'any', chair: 'any' },
  RescheduleSession: { admin: 'any', organizer: 'any' },
  CancelSession: { admin: 'any', organizer: 'any', chair: 'any' },

  ChangeSchedule: { admin: 'any', organizer: 'any' },
  ChangeHall: { admin: 'any', organizer: 'any' },
  ChangeChairs: { admin: 'any', organizer: 'any' },
  HandOverChair: { chair: 'any', secretary: 'any' },
  ChangeStaff: { admin: 'any', organizer: 'any' },
  AddPoint: { admin: 'any', organizer: 'any', secretary: 'any' },
  RemovePoint: { admin: 'any', organizer: 'any' },
  ChangeInvitedUnits: { admin: 'any', organizer: 'any', secretary: 'any' },
  ChangePointMode: { organizer: 'any', technician: 'any', operator: 'own' },

  // A district speaks for the points below it about readiness and attendance, never about its microphone or its floor.
  ConfirmPoint: { organizer: 'any', technician: 'any', operator: 'subtree' },
  DeclinePoint: { organizer: 'any', secretary: 'any', technician: 'any', operator: 'subtree' },
  RegisterDelegates: { organizer: 'any', secretary: 'any', reception: 'hall', operator: 'subtree' },
  ReportEquipmentTest: { technician: 'any', operator: 'subtree' },
  RecordRehearsal: { secretary: 'any', technician: 'any', operator: 'own' },
  DeclareReady: { technician: 'any', operator: 'subtree' },
  WithdrawReady: { secretary: 'any', technician: 'any', operator: 'subtree' },
  SetAutoMicrophone: { technician: 'any', operator: 'own' },

  CheckIn: { secretary: 'any', technician: 'any', reception: 'hall', operator: 'subtree' },
  ReportAttendance: { secretary: 'any', reception: 'hall', operator: 'subtree' },
  ClassifyAbsence: { secretary: 'any' },
  RecordMovement: { secretary: 'any', reception: 'hall', operator: 'subtree' },
  LockAttendance: { secretary: 'any' },
  ReopenAttendance: { secretary: 'any' },

  StartItem: { chair: 'any', secretary: 'any', mc: 'any' },
  EndItem: { chair: 'any', secretary: 'any', mc: 'any' },
  ExtendItem: { chair: 'any', secretary: 'any' },
  AddItem: { organizer: 'any', chair: 'any', secretary: 'any' },
  EditItem: { organizer: 'any', chair: 'any', secretary: 'any' },
  MoveItem: { organizer: 'any', chair: 'any', secretary: 'any' },
  RemoveItem: { organizer: 'any', chair: 'any', secretary: 'any' },

  // Who speaks is the chair's to say, and the secretary's for the chair; a point asks, starts and yields its own turn.
  RequestFloor: { secretary: 'any', technician: 'any', operator: 'own' },
  // Before the sitting a district registers for its communes; once it is open each point asks for itself.
  RegisterSpeech: { organizer: 'any', secretary: 'any', technician: 'any', operator: 'subtree' },
  EditSpeech: { organizer: 'any', secretary: 'any', technician: 'any', operator: 'subtree' },
  WithdrawRequest: { organizer: 'any', secretary: 'any', technician: 'any', operator: 'subtree' },
  DeclineRequest: { chair: 'any', secretary: 'any' },
  TakeInWriting: { chair: 'any', secretary: 'any', operator: 'own' },
  PutOnDeck: { chair: 'any', secretary: 'any', mc: 'any' },
  AnswerOnDeck: { secretary: 'any', technician: 'any', operator: 'own' },
  MoveEntry: { chair: 'any', secretary: 'any' },
  CallSpeakers: { chair: 'any', secretary: 'any' },
  StartTurn: { secretary: 'any', technician: 'any', operator: 'own' },
  PauseTurn: { chair: 'any', secretary: 'any' },
  ResumeTurn: { chair: 'any', secretary: 'any' },
  ExtendTurn: { chair: 'any', secretary: 'any' },
  RemindSpeaker: { chair: 'any', secretary: 'any' },
  StopTurn: { chair: 'any', secretary: 'any' },
  YieldFloor: { secretary: 'any', operator: 'own' },
  MarkNoAnswer: { chair: 'any', secretary: 'any' },
  MarkLost: { chair: 'any', secretary: 'any' },
  ReturnToQueue: { chair: 'any', secretary: 'any' },
  OpenList: { chair: 'any', secretary: 'any' },
  CloseList: { chair: 'any', secretary: 'any' },
  UndoFloor: { chair: 'any', secretary: 'any' },

  ChangeAwards: { organizer: 'any', secretary: 'any' },
  StartBatch: { chair: 'any', secretary: 'any', mc: 'any' },
  MarkPresented: { secretary: 'any', mc: 'any', operator: 'own' },
  UnmarkPresented: { secretary: 'any', mc: 'any', operator: 'own' },
  EndBatch: { chair: 'any', secretary: 'any', mc: 'any' },

  RaiseTicket: { secretary: 'any', technician: 'any', operator: 'own' },
  TakeIncident: { secretary: 'any', technician: 'any' },
  ResolveIncident: { secretary: 'any', technician: 'any' },
  ReportLost: { system: 'any' },
  ReportBack: { system: 'any' },
  ReportMediaTrouble: { technician: 'any', system: 'any' },

  RecordOutage: { system: 'any' },
  NoteMissed: { secretary: 'any' },
  SetStage: { chair: 'any', secretary: 'any', technician: 'any' },
  ShowOnBoards: { chair: 'any', secretary: 'any', technician: 'any' },
  IdentifyBoards: { chair: 'any', secretary: 'any', technician: 'any' },

  // Whoever hears the noise stops it; the chair may, too.
  MutePoint: { chair: 'any', secretary: 'any', technician: 'any' },
  UnmutePoint: { chair: 'any', secretary: 'any', technician: 'any' },
  MuteAll: { chair: 'any', secretary: 'any', technician: 'any' },
  UndoMuteAll: { chair: 'any', secretary: 'any', technician: 'any' },
};

const commands = Object.keys(commandAccess) as CommandType[];
const scene = issuedScene();
const TARGETS = ['hall', 'ham-yen', 'minh-khuong', 'na-hang'] as const;
/** The operator of `ham-yen` looks up to the hall, down to `minh-khuong` and aside to `na-hang`. */
const reached: Readonly<Record<Reach, readonly string[]>> = {
  any: TARGETS,
  own: ['ham-yen'],
  subtree: ['ham-yen', 'minh-khuong'],
  hall: ['hall'],
};

// `paper-1` belongs to `ham-yen`: commands that name an entry are about the point of that entry.
const byEntry = new Set<CommandType>([
  'EditSpeech',
  'AnswerOnDeck',
  'WithdrawRequest',
  'TakeInWriting',
  'StartTurn',
  'YieldFloor',
]);
const data = (pointId: string) => ({
  pointId,
  entryId: 'none',
  incidentId: 'i1',
  batchId: 'merit',
  itemId: 'opening',
  units: [],
  batches: [],
  calls: [],
  pointIds: [],
  chairs: [],
  speakers: [],
  reason: '',
  message: '',
  note: '',
  resolution: '',
  contact: {},
  report: {},
  point: {},
  item: { id: 'x', title: '', profile: { limits: {} } },
  plan: { header: { startsAt: 1, endsAt: 0 }, points: [], agenda: [], awards: [], registrations: [] },
});

/** Bare data: only who asks and where counts here, any later refusal means that the door was passed. */
const ask = (type: CommandType, role: Role, pointId: string): boolean => {
  const { pointId: at, entryId: _none, ...rest } = data(pointId);
  const target = byEntry.has(type) ? { entryId: pointId === 'ham-yen' ? 'paper-1' : 'paper-2' } : { pointId: at };
  const act = {
    type,
    by: actorOf(role, role === 'operator' ? 'ham-yen' : null),
    data: { ...rest, ...target },
  } as unknown;
  const code = refusalOf(scene, act as Act);
  return code !== 'FORBIDDEN' && code !== 'NOT_YOUR_POINT';
};

describe('who may issue what', () => {
  it('is written down for every command', () => {
    expect(Object.keys(expected).sort()).toEqual([...commands].sort());
  });

  it.each(commands)('%s', (type) => {
    const targets = byEntry.has(type) ? ['ham-yen', 'na-hang'] : TARGETS;
    for (const role of ROLES)
      for (const pointId of targets) {
        const reach = expected[type][role];
        const may = reach !== undefined && reached[reach].includes(pointId);
        expect([role, pointId, ask(type, role, pointId)]).toEqual([role, pointId, may]);
      }
  });

  it('is nothing for somebody without a role, and nothing for a board', () => {
    for (const type of commands) {
      expect(expected[type].board).toBeUndefined();
      const act = { type, by: { ...actorOf('board'), roles: [] }, data: data('ham-yen') } as unknown as Act;
      expect(refusalOf(scene, act)).toBe('FORBIDDEN');
    }
  });

  it('lets an operator without a point do nothing', () => {
    const act: Act = { type: 'CheckIn', by: actorOf('operator'), data: { pointId: 'ham-yen', units: [] } };
    expect(refusalOf(scene, act)).toBe('NOT_YOUR_POINT');
  });
});
