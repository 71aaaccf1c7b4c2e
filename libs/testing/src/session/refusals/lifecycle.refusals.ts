import type { Plan } from '@diemcau/session';
import { people } from '../sample-actors.js';
import { samplePlan, samplePoint, STARTS_AT } from '../sample-plan.js';
import { type Act, issuedScene, liveScene, play, type Scene, unissuedScene } from '../scene.js';
import { refused, type RefusalCase } from './refusal-case.js';

const plan = samplePlan();
const issue = (changes: Partial<Plan>): Act => ({
  type: 'IssueSession',
  by: people.organizer,
  data: { plan: samplePlan(changes) },
});
const bare = (type: 'StartRehearsal' | 'EndRehearsal' | 'ArchiveSession'): Act => ({
  type,
  by: people.organizer,
  data: {},
});
const byChair = (type: 'OpenSession' | 'ResumeSession' | 'ConcludeSession'): Act => ({
  type,
  by: people.chair,
  data: {},
});
const withReason = (type: 'PauseSession' | 'PostponeSession' | 'CancelSession', reason: string): Act => ({
  type,
  by: people.chair,
  data: { reason },
});
const renewRoom = (reason: string): Act => ({ type: 'RenewMediaRoom', by: people.technician, data: { reason } });
const reschedule = (endsAt: number, reason = 'Bão đã tan'): Act => ({
  type: 'RescheduleSession',
  by: people.organizer,
  data: { startsAt: STARTS_AT, endsAt, reason },
});
const unissued = () => unissuedScene;
const postponed = () => play(issuedScene(), withReason('PostponeSession', 'Bão số 3'));
const registration = plan.registrations[0]!;
const [first, ...others] = plan.points;
const away = (): Scene =>
  play(liveScene(), {
    type: 'RecordOutage',
    by: people.system,
    after: 61_000,
    data: { incidentId: 'o1', from: STARTS_AT, to: STARTS_AT + 60_000 },
  });
const told = (occurredAt: number, by = people.secretary): Act => ({
  type: 'StartItem',
  by,
  occurredAt,
  data: { itemId: 'opening', stopSpeakers: false },
});

/** A plan that does not agree with itself is not issued. */
const issueCases: readonly RefusalCase[] = [
  refused('ALREADY_ISSUED', issuedScene, issue({})),
  refused('ENDS_BEFORE_START', unissued, issue({ header: { ...plan.header, endsAt: STARTS_AT } })),
  refused('UNKNOWN_CHAIR', unissued, issue({ header: { ...plan.header, actingChairId: 'nobody' } })),
  refused('POINT_EXISTS', unissued, issue({ points: [first!, first!, ...others] })),
  refused('UNKNOWN_POINT', unissued, issue({ points: [...plan.points, samplePoint('new', { parentId: 'nowhere' })] })),
  refused('UNKNOWN_POINT', unissued, issue({ points: [...plan.points, samplePoint('new', { via: 'new' })] })),
  refused(
    'POINT_CANNOT_SPEAK',
    unissued,
    issue({ points: [...plan.points, samplePoint('new', { mode: 'hardware', via: 'da-vi' })] }),
  ),
  refused(
    'UNKNOWN_POINT',
    unissued,
    issue({
      points: [...plan.points, samplePoint('a', { parentId: 'b' }), samplePoint('b', { parentId: 'a' })],
    }),
  ),
  refused('ITEM_EXISTS', unissued, issue({ agenda: [...plan.agenda, plan.agenda[0]!] })),
  refused('UNKNOWN_POINT', unissued, issue({ agenda: plan.agenda.map((item) => ({ ...item, pointId: 'nowhere' })) })),
  refused('UNKNOWN_ITEM', unissued, issue({ registrations: [{ ...registration, itemId: 'nothing' }] })),
  refused('UNKNOWN_POINT', unissued, issue({ registrations: [{ ...registration, pointId: 'nowhere' }] })),
  refused('KIND_NOT_ALLOWED', unissued, issue({ registrations: [{ ...registration, kind: 'rebuttal' }] })),
  refused('POINT_CANNOT_SPEAK', unissued, issue({ registrations: [{ ...registration, pointId: 'da-vi' }] })),
  refused('ENTRY_EXISTS', unissued, issue({ registrations: [registration, registration] })),
  refused('UNKNOWN_POINT', unissued, issue({ points: [first!], agenda: [], registrations: [] })),
];

/** One phase after the other. */
const phaseCases: readonly RefusalCase[] = [
  refused('NOT_ISSUED', unissued, byChair('OpenSession')),
  refused('WRONG_PHASE', liveScene, bare('StartRehearsal')),
  refused('WRONG_PHASE', issuedScene, bare('EndRehearsal')),
  refused('WRONG_PHASE', liveScene, byChair('OpenSession')),
  refused('NOT_LIVE', issuedScene, withReason('PauseSession', '')),
  refused('WRONG_PHASE', liveScene, byChair('ResumeSession')),
  refused('WRONG_PHASE', issuedScene, byChair('ConcludeSession')),
  refused('WRONG_PHASE', liveScene, bare('ArchiveSession')),
  refused('WRONG_PHASE', liveScene, withReason('PostponeSession', 'Bão số 3')),
  refused('WRONG_PHASE', liveScene, withReason('CancelSession', 'Bão số 3')),
  refused('WRONG_PHASE', issuedScene, renewRoom('Lộ khóa')),
  refused('REASON_REQUIRED', liveScene, renewRoom(' ')),
  refused('REASON_REQUIRED', issuedScene, withReason('PostponeSession', ' ')),
  refused('REASON_REQUIRED', issuedScene, withReason('CancelSession', '')),
  refused('WRONG_PHASE', issuedScene, reschedule(STARTS_AT + 1)),
  refused('REASON_REQUIRED', postponed, reschedule(STARTS_AT + 1, '')),
  refused('ENDS_BEFORE_START', postponed, reschedule(STARTS_AT)),
];

/** Who may, and when a thing may be said to have happened. */
const doorCases: readonly RefusalCase[] = [
  refused('FORBIDDEN', unissued, { ...issue({}), by: people.chair }),
  refused('FORBIDDEN', issuedScene, { ...byChair('OpenSession'), by: people.board }),
  refused('OCCURRED_AT_OUTSIDE_OUTAGE', away, told(STARTS_AT + 60_001)),
  refused('OCCURRED_AT_OUTSIDE_OUTAGE', away, told(STARTS_AT + 30_000, people.chair)),
  refused('OCCURRED_AT_OUTSIDE_OUTAGE', unissued, { ...issue({}), occurredAt: STARTS_AT }),
];

/** Phases, the invitation itself, and the guards that stand before every slice. */
export const lifecycleRefusals: readonly RefusalCase[] = [...issueCases, ...phaseCases, ...doorCases];
