import { accept, type Decision, refuse, refuseIf } from '../kernel/decision.js';
import { decideBy, type Deciders } from '../kernel/dispatch.js';
import type { PointId } from '../kernel/ids.js';
import type { CommandMeta } from '../kernel/meta.js';
import { outside, RUNNING } from '../lifecycle/phase-guard.js';
import type { IssuedSession } from '../session.state.js';
import { chairPoint, entitledPoints } from './heard.js';
import { isMuted } from './muted.js';
import type { SoundCommand } from './sound.commands.js';
import type { SoundEvent } from './sound.events.js';
import { UNDO_MUTE_MS } from './sound.state.js';
import { voiceOf } from './voice.js';

const muted = (pointIds: readonly PointId[], reason: string, all: boolean): Decision<SoundEvent> =>
  accept<SoundEvent>({ type: 'PointsMuted', data: { pointIds, reason, all } });

/** The hall and the acting chair, and whatever carries their sound. */
const spared = (state: IssuedSession): ReadonlySet<PointId | null> => {
  const ids = [state.sound.hallId, chairPoint(state)].filter((id) => id !== null);
  return new Set([...ids, ...ids.map((id) => voiceOf(state.plan.points, id))]);
};

const heardNow = (state: IssuedSession): readonly PointId[] => {
  const kept = spared(state);
  return entitledPoints(state).filter((id) => !kept.has(id) && !isMuted(state.sound, id));
};

const deciders: Deciders<SoundCommand & CommandMeta, IssuedSession, Decision<SoundEvent>> = {
  MutePoint: ({ data: { pointId, reason } }, { sound }) => {
    const byHand = isMuted(sound, pointId) && sound.muteAll?.pointIds.includes(pointId) !== true;
    return byHand ? refuse('NOTHING_CHANGED') : muted([pointId], reason, false);
  },
  UnmutePoint: ({ data: { pointId } }, { sound }) =>
    isMuted(sound, pointId)
      ? accept<SoundEvent>({ type: 'PointsUnmuted', data: { pointIds: [pointId], how: 'lifted' } })
      : refuse('NOTHING_CHANGED'),
  MuteAll: (_command, state) => {
    const pointIds = heardNow(state);
    return pointIds.length === 0 ? refuse('NOTHING_CHANGED') : muted(pointIds, '', true);
  },
  UndoMuteAll: ({ at }, { sound: { muteAll } }) =>
    muteAll === null
      ? refuse('NOTHING_TO_UNDO')
      : (refuseIf(at - muteAll.at > UNDO_MUTE_MS, 'UNDO_TOO_LATE', { seconds: UNDO_MUTE_MS / 1_000 }) ??
        accept<SoundEvent>({ type: 'PointsUnmuted', data: { pointIds: muteAll.pointIds, how: 'undone' } })),
};

/** Microphones that the desk withholds and gives back, while there is anything to hear. */
export const decideSound = (command: SoundCommand & CommandMeta, state: IssuedSession): Decision<SoundEvent> =>
  outside(state, RUNNING) ?? decideBy(deciders, command, state);
