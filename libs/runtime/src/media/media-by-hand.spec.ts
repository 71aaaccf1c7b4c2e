import type { MediaFrame } from '@diemcau/contract';
import type { EntryState, IssuedSession, PointId } from '@diemcau/session';
import { FakeClock, FakeTimers, mediaSession, type MediaSessionShape, samplePoint } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { MediaStatusBook } from './media-status-book.js';

const points = [
  samplePoint('alone', { mode: 'hardware' }),
  samplePoint('room', { mode: 'hardware', via: 'gate' }),
  samplePoint('gate'),
  samplePoint('deaf', { mode: 'view_only' }),
  samplePoint('enc', { mode: 'whip' }),
];
const carriers: Readonly<Record<PointId, PointId | null>> = { alone: null, room: 'gate', deaf: null };

const session = (floor: Readonly<Record<string, EntryState>>, shape: MediaSessionShape = {}): IssuedSession => {
  const state = mediaSession({ points, floor, ...shape });
  return { ...state, sound: { ...state.sound, carriers } };
};
const rehearsing = (spotlight: PointId | null): IssuedSession => {
  const state = session({}, { phase: { phase: 'rehearsing', since: 0 } });
  return { ...state, stage: { ...state.stage, spotlight } };
};

describe.each([true, false])('a point that nothing can measure, with a media server: %p', (configured) => {
  let state: IssuedSession;
  let book: MediaStatusBook;
  let timers: FakeTimers;
  let told: MediaFrame[];
  let ready: PointId[];

  beforeEach(() => {
    const clock = new FakeClock();
    timers = new FakeTimers(clock);
    told = [];
    ready = [];
    const opened = (_: string, ids: readonly PointId[]): void => void ready.push(...ids);
    book = new MediaStatusBook({ clock, timers, stateOf: () => state, configured, ready: opened });
    book.follow('s', (frame) => told.push(frame));
    state = session({ alone: 'speaking' });
  });

  const receipt = async (pointId = 'alone'): Promise<unknown> => (await book.of('s'))?.receipts.get(pointId) ?? null;
  const say = (heard: boolean, pointId = 'alone'): Promise<string | null> => book.confirm('s', pointId, heard);

  it('waits to be confirmed, however long', async () => {
    expect(await receipt()).toMatchObject({ right: 'floor', byHand: true, stage: 'granted', cause: 'unconfirmed' });
    timers.advance(60_000);
    expect(await receipt()).toMatchObject({ cause: 'unconfirmed', red: false });
  });

  it('is heard or not as somebody says, and the desk is told in a moment', async () => {
    await receipt();
    timers.advance(1_000);
    expect(await say(true)).toBeNull();
    timers.advance(100);
    expect(told.at(-1)?.receipts['alone']).toMatchObject({ stage: 'sounding', cause: null });
    timers.advance(1_000);
    expect(await say(false)).toBeNull();
    timers.advance(100);
    expect(told.at(-1)?.receipts['alone']).toMatchObject({ stage: 'granted', cause: 'silent', red: true });
    expect(book.troubles.red).toBe(1);
    expect(ready).toEqual([]);
  });

  it('keeps the word over a pause of its turn, and forgets it with the end of it', async () => {
    await say(true);
    state = session({ alone: 'paused' });
    expect(await receipt()).toBeNull();
    state = session({ alone: 'speaking' });
    expect(await receipt()).toMatchObject({ stage: 'sounding' });
    state = session({ alone: 'done' });
    expect(await receipt()).toBeNull();
    state = session({ alone: 'speaking' });
    expect(await receipt()).toMatchObject({ cause: 'unconfirmed' });
  });

  it('is tried in a rehearsal while it is on the main screen', async () => {
    state = rehearsing('alone');
    expect(await say(true)).toBeNull();
    expect(await receipt()).toMatchObject({ stage: 'sounding' });
    state = rehearsing(null);
    expect(await receipt()).toBeNull();
    state = rehearsing('alone');
    expect(await receipt()).toMatchObject({ cause: 'unconfirmed' });
  });

  it.each(['room', 'gate', 'enc', 'deaf', 'hall'])(
    'is not %s, whose sound is measured or never comes',
    async (pointId) => {
      state = session({ [pointId]: 'speaking' });
      expect(await say(true, pointId)).toBe('MEDIA_NOT_BY_HAND');
    },
  );

  it('is not confirmed without a turn, nor while the desk has muted it', async () => {
    state = session({ alone: 'waiting' });
    expect(await say(true)).toBe('MEDIA_NO_FLOOR');
    state = session({ alone: 'speaking' });
    state = { ...state, sound: { ...state.sound, muted: { alone: { at: 0, reason: '' } } } };
    expect(await say(true)).toBe('MEDIA_NO_FLOOR');
  });

  it('has to be a point, of a session that goes on', async () => {
    expect(await say(true, 'nowhere')).toBe('UNKNOWN_POINT');
    state = session({ alone: 'speaking' }, { phase: { phase: 'concluded', openedAt: 0, concludedAt: 1 } });
    expect(await say(true)).toBe('MEDIA_NOT_OPEN');
  });
});
