import { seatKey } from '@diemcau/contract';
import type { IssuedSession, SoundState } from '@diemcau/session';
import { mediaSession, type MediaSessionShape, samplePoint } from '@diemcau/testing';
import { describe, expect, it } from '@jest/globals';
import { wantedReceipts } from './media-receipts-wanted.js';

const points = [
  samplePoint('a'),
  samplePoint('room', { mode: 'hardware', via: 'gate' }),
  samplePoint('gate'),
  samplePoint('alone', { mode: 'hardware' }),
];

const session = (shape: MediaSessionShape, sound: Partial<SoundState> = {}): IssuedSession => {
  const state = mediaSession({ points, ...shape });
  return { ...state, sound: { ...state.sound, ...sound } };
};

const rights = (state: IssuedSession): Readonly<Record<string, string>> =>
  Object.fromEntries([...wantedReceipts(state)].map(([id, { right, carrierId }]) => [id, `${right} ${carrierId}`]));

const throughOf = (state: IssuedSession, pointId: string): string | undefined => {
  const through = wantedReceipts(state).get(pointId)?.through;
  return typeof through === 'object' ? seatKey(through) : through;
};

const quiet = { hall: 'standing hall', a: 'seen a', gate: 'seen gate' };

describe('whom a receipt is kept of', () => {
  it('is whoever may be seen, and the hall at any time', () => {
    expect(rights(session({}))).toEqual(quiet);
  });

  it('is nobody before and after the sitting', () => {
    expect(rights(session({ phase: { phase: 'issued' } }))).toEqual({});
    expect(rights(session({ phase: { phase: 'concluded', openedAt: 0, concludedAt: 1 } }))).toEqual({});
  });

  it.each(['invited', 'speaking'] as const)('is a point whose turn is %s, as one to be heard', (turn) => {
    expect(rights(session({ floor: { a: turn } }))).toEqual({ ...quiet, a: 'floor a' });
  });

  it('is the hall itself when it has the floor', () => {
    expect(rights(session({ floor: { hall: 'speaking' } }))).toMatchObject({ hall: 'floor hall' });
  });

  it('asks for no sound while the turn or the sitting is paused, or the desk has muted the point', () => {
    expect(rights(session({ floor: { a: 'paused' } }))).toEqual(quiet);
    const phase = { phase: 'paused', openedAt: 0, since: 0, reason: 'nghỉ trưa' } as const;
    expect(rights(session({ phase, floor: { a: 'speaking' } }))).toEqual(quiet);
    const muted = session({ floor: { a: 'speaking' } });
    const sound = { ...muted.sound, muted: { a: 0 } } as unknown as SoundState;
    expect(rights({ ...muted, sound })).toEqual(quiet);
  });

  it('looks for a room without a browser at its gateway, and for one without a gateway nowhere: somebody has to say', () => {
    const carriers = { room: 'gate', alone: null };
    const state = session({ floor: { room: 'speaking', alone: 'speaking' } }, { carriers });
    expect(rights(state)).toEqual({ ...quiet, room: 'floor gate', alone: 'floor alone' });
    expect(throughOf(state, 'room')).toBe('gate');
    expect(throughOf(state, 'alone')).toBe('hand');
  });

  it('is nobody who only listens without a connection, nor one without a connection whom the desk has muted', () => {
    const carriers = { alone: null, hall: null };
    expect(rights(session({}, { carriers }))).toEqual({ a: 'seen a', gate: 'seen gate', hall: 'seen hall' });
    const muted = { alone: { at: 0, reason: '' } };
    expect(rights(session({ floor: { alone: 'speaking' } }, { carriers, muted }))).not.toHaveProperty('alone');
  });

  it('is to be found at the encoder of a point that has one, for itself and as a gateway', () => {
    const encoding = [samplePoint('enc', { mode: 'whip' }), samplePoint('room', { mode: 'hardware', via: 'enc' })];
    const state = session({ points: encoding, floor: { room: 'speaking' } }, { carriers: { room: 'enc' } });
    expect(rights(state)).toEqual({ hall: 'standing hall', enc: 'seen enc', room: 'floor enc' });
    expect([throughOf(state, 'enc'), throughOf(state, 'room'), throughOf(state, 'hall')]).toEqual([
      '^enc',
      '^enc',
      'hall',
    ]);
  });

  it('says of a point that only watches that it is nothing', () => {
    const watching = [samplePoint('board', { mode: 'view_only' })];
    const phase = { phase: 'rehearsing', since: 0 } as const;
    const state = session({ points: watching, phase }, { carriers: { board: null } });
    expect(throughOf({ ...state, stage: { ...state.stage, spotlight: 'board' } }, 'board')).toBe('nothing');
  });
});
