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

  it('looks for a room without a browser at its gateway, and for one without a gateway nowhere', () => {
    const carriers = { room: 'gate', alone: null };
    const state = session({ floor: { room: 'speaking', alone: 'speaking' } }, { carriers });
    expect(rights(state)).toEqual({ ...quiet, room: 'floor gate' });
  });
});
