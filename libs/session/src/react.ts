import type { Effect, NoticeCode } from './effects.js';
import { entryOf } from './floor/undo-slot.js';
import type { Of } from './kernel/dispatch.js';
import type { EntryId, PointId } from './kernel/ids.js';
import type { EventType, SessionEvent } from './session.events.js';
import type { SessionState } from './session.state.js';

type Reactions = {
  readonly [Type in EventType]?: (event: Of<SessionEvent, Type>, state: SessionState) => readonly Effect[];
};

const reconcile: Effect = { type: 'reconcileMedia', urgent: false };
/** A right was taken away: that does not wait for the next round. */
const revoke: Effect = { type: 'reconcileMedia', urgent: true };

const notify = (notice: NoticeCode, pointIds: readonly PointId[] | null): Effect => ({
  type: 'notify',
  pointIds,
  notice,
});

const tell = (state: SessionState, entryId: EntryId, notice: NoticeCode): readonly Effect[] => {
  const entry = state.status === 'issued' ? entryOf(state.floor, entryId) : undefined;
  return entry === undefined ? [] : [notify(notice, [entry.pointId])];
};

const everyone = notify('plan_changed', null);
const grant = (): readonly Effect[] => [reconcile];
const take = (): readonly Effect[] => [revoke];
const tellAll = (): readonly Effect[] => [everyone];
const tellAllAndTake = (): readonly Effect[] => [everyone, revoke];
const openRoom = (): readonly Effect[] => [{ type: 'openMediaRoom' }, reconcile];

/** Only what was control takes a right away: who merely waited had none. */
const takeIfControl = ({ data }: { readonly data: { readonly version: number | null } }): readonly Effect[] =>
  data.version === null ? [] : [revoke];

const reactions: Reactions = {
  RehearsalStarted: openRoom,
  SessionOpened: openRoom,
  MediaRoomRenewed: openRoom,
  RehearsalEnded: () => [{ type: 'closeMediaRoom' }],
  SessionConcluded: () => [{ type: 'closeMediaRoom' }],
  SessionPostponed: () => [{ type: 'closeMediaRoom' }, notify('session_postponed', null)],
  SessionCancelled: () => [{ type: 'closeMediaRoom' }, notify('session_cancelled', null)],
  SessionPaused: take,
  SessionResumed: grant,
  SessionRescheduled: tellAll,
  ScheduleChanged: tellAll,
  HallChanged: tellAll,
  ChairsChanged: tellAllAndTake,
  ChairHandedOver: take,
  StaffChanged: tellAll,
  PointAdded: ({ data }) => [notify('plan_changed', data.path), reconcile],
  PointRemoved: ({ data }) => [notify('plan_changed', data.path), revoke],
  InvitedUnitsChanged: ({ data }) => [notify('plan_changed', data.path)],
  PointModeChanged: ({ data }) => [notify('plan_changed', data.path), revoke],
  ItemAdded: tellAll,
  ItemEdited: tellAll,
  ItemMoved: tellAll,
  ItemRemoved: tellAll,
  ItemStarted: grant,
  ItemEnded: grant,
  AwardsChanged: tellAllAndTake,
  BatchStarted: grant,
  BatchEnded: take,
  StageSet: take,
  CarriersChanged: grant,
  PointsMuted: ({ data }) => [notify('microphone_muted', data.pointIds), revoke],
  PointsUnmuted: ({ data }) => [notify('microphone_unmuted', data.pointIds), reconcile],
  PutOnDeck: ({ data }, state) => [...tell(state, data.entryId, 'on_deck'), reconcile],
  SpeakerCalled: ({ data }, state) => [...tell(state, data.entryId, 'called'), reconcile],
  SpeakerReminded: ({ data }, state) => tell(state, data.entryId, 'time_reminder'),
  TurnPaused: take,
  TurnResumed: grant,
  TurnStopped: ({ data }, state) => [
    ...(data.how === 'yielded' ? [] : tell(state, data.entryId, 'turn_stopped')),
    revoke,
  ],
  SpeakerDidNotAnswer: take,
  TurnLost: take,
  EntryReturned: take,
  RequestDeclined: take,
  RequestWithdrawn: takeIfControl,
  TakenInWriting: takeIfControl,
  FloorUndone: take,
};

/** What is to be done outside once the event is in the log; `state` is the one it led to. */
export const react = (event: SessionEvent, state: SessionState): readonly Effect[] => {
  const reaction = reactions[event.type] as
    ((event: SessionEvent, state: SessionState) => readonly Effect[]) | undefined;
  return reaction === undefined ? [] : reaction(event, state);
};
