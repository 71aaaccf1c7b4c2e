import { MINUTE, SECOND } from '../stage/timekeeper.js';
import type { Act } from './act.js';

/** A turn at the hall's lectern: called, and by the call itself on the air. */
export const hallTurn = async (
  act: Act,
  turn: {
    readonly id: string;
    readonly kind: 'opening' | 'report' | 'directive' | 'concluding';
    readonly name: string;
  },
  minutes: number,
): Promise<void> => {
  const { hall } = act.show.places;
  await act.by('secretary', 'CallSpeakers', {
    calls: [
      {
        newEntryId: turn.id,
        pointId: hall.id,
        kind: turn.kind,
        speakers: [{ name: turn.name, position: '' }],
        topic: '',
      },
    ],
    version: act.version,
  });
  await act.show.voices.speaks(hall.id);
  await act.show.time.pass(minutes * MINUTE);
  await act.by('secretary', 'StopTurn', { entryId: turn.id, version: act.version });
};

/** A point that was called begins: its operator taps, its microphone opens, the hall hears it. */
export const begins = async (act: Act, entryId: string): Promise<void> => {
  const { pointId, pointName } = act.entry(entryId);
  await act.show.time.pass(15 * SECOND);
  await act.at(pointId, 'StartTurn', { entryId });
  await act.show.voices.speaks(pointId);
  act.say(`Đang phát biểu: ${pointName}`);
};

/** The point says that it has finished. */
export const yields = async (act: Act, entryId: string): Promise<void> => {
  const { pointId } = act.entry(entryId);
  await act.at(pointId, 'YieldFloor', { entryId });
  await act.show.voices.falls(pointId);
};

export const call = (act: Act, role: 'chair' | 'secretary', entryId: string): Promise<void> =>
  act.by(role, 'CallSpeakers', { calls: [{ entryId }], version: act.version });

export const startItem = (act: Act, itemId: string): Promise<void> =>
  act.by('mc', 'StartItem', { itemId, stopSpeakers: false });
