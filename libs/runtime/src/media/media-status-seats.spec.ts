import type { IssuedSession, SoundState } from '@diemcau/session';
import { mediaSession, type MediaSessionShape, samplePoint } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MediaParticipant, MediaPermission, MediaSource } from '../ports/media-rooms.js';
import { MediaStatusSession } from './media-status-session.js';

const sources: readonly MediaSource[] = ['camera', 'microphone'];
const sending: MediaPermission = { canSubscribe: false, sources, hidden: false };
const speaking: MediaPermission = {
  canSubscribe: true,
  sources: ['camera', 'microphone', 'screen', 'screen_audio'],
  hidden: false,
};
const watching: MediaPermission = { canSubscribe: true, sources: [], hidden: true };
const hall: MediaParticipant = { identity: 'hall.1', permission: speaking, publishing: [] };
const encoder = (muted: readonly MediaSource[], publishing = sources): MediaParticipant => ({
  identity: '^enc.1',
  permission: sending,
  publishing,
  muted,
});

const points = [
  samplePoint('enc', { mode: 'whip' }),
  samplePoint('a'),
  samplePoint('room', { mode: 'hardware', via: 'enc' }),
];
const session = (shape: MediaSessionShape = {}, sound: Partial<SoundState> = {}): IssuedSession => {
  const state = mediaSession({ points, ...shape });
  return { ...state, sound: { ...state.sound, ...sound } };
};

describe('seats and receipts beside the log', () => {
  let page: MediaStatusSession;
  let now: number;

  beforeEach(() => {
    page = new MediaStatusSession(true);
    now = 1_000;
  });

  const look = (state: IssuedSession, participants: readonly MediaParticipant[], at = now): void => {
    now = at;
    page.evidence.listed(participants);
    page.advance(state, false, at);
    page.survey(state, at);
  };
  const differing = (): readonly string[] =>
    [...page.seats].filter(([, { differingSince }]) => differingSince !== null).map(([key]) => key);

  describe('of an encoder', () => {
    const onFloor = session({ floor: { enc: 'speaking' } });

    it('are as wanted while what it may not send is muted', () => {
      look(session(), [hall, encoder(['microphone'])]);
      expect(page.seats.get('^enc')).toMatchObject({
        wanted: sending,
        withheld: ['microphone'],
        muted: ['microphone'],
      });
      expect(differing()).toEqual([]);
      expect(page.seats.has('enc')).toBe(false);
    });

    it('differ while it sends what is to be muted, and while what is to be heard is muted', () => {
      look(session(), [hall, encoder([])]);
      expect(page.seats.get('^enc')).toMatchObject({ differingSince: 1_000 });
      look(onFloor, [hall, encoder([])], 2_000);
      expect(differing()).toEqual([]);
      look(onFloor, [hall, encoder(['microphone'])], 3_000);
      expect(page.seats.get('^enc')).toMatchObject({ withheld: [], differingSince: 3_000 });
    });

    it('go from granted over applied to sounding, whatever its page does', () => {
      const own: MediaParticipant = { identity: 'enc.1', permission: watching, publishing: [] };
      const receipt = (...participants: readonly MediaParticipant[]): unknown => {
        look(onFloor, [hall, own, ...participants]);
        return page.receipts.get('enc');
      };
      expect(receipt()).toMatchObject({ right: 'floor', stage: 'granted', cause: 'not_connected' });
      expect(differing()).toEqual(['^enc']);
      expect(receipt(encoder([], []))).toMatchObject({ stage: 'granted', cause: 'no_track' });
      expect(receipt(encoder(['microphone']))).toMatchObject({ stage: 'granted', cause: 'permission_failed' });
      expect(receipt(encoder([]))).toMatchObject({ stage: 'publishing', cause: null });
      page.evidence.heard('hall-page', { pointId: 'hall', heard: new Set(), at: now });
      expect(receipt(encoder([]))).toMatchObject({ stage: 'publishing', cause: 'silent' });
      page.evidence.heard('hall-page', { pointId: 'hall', heard: new Set(['enc']), at: now });
      expect(receipt(encoder([]))).toMatchObject({ stage: 'sounding', cause: null });
    });

    it('are red after five seconds of a mute that should be over', () => {
      look(onFloor, [hall, encoder(['microphone'])], 0);
      look(onFloor, [hall, encoder(['microphone'])], 5_000);
      expect(page.receipts.get('enc')).toMatchObject({ cause: 'permission_failed', red: true });
    });

    it('tell of the room behind it, whose equipment it carries', () => {
      const state = session({ floor: { room: 'speaking' } }, { carriers: { room: 'enc' } });
      look(state, [hall]);
      expect(page.receipts.get('room')).toMatchObject({ carrierId: 'enc', cause: 'not_connected', byHand: false });
      expect(differing()).toEqual(['^enc']);
      look(state, [hall, encoder([])]);
      expect(page.receipts.get('room')).toMatchObject({ stage: 'publishing', cause: null });
      expect(differing()).toEqual([]);
    });

    it('are not wanted at a point that has none any more', () => {
      const state = session({ points: [samplePoint('enc')] });
      look(state, [hall, encoder([])]);
      expect(page.seats.get('^enc')).toMatchObject({ wanted: null, differingSince: 1_000 });
    });
  });

  describe('of whoever is away', () => {
    it('differ when it is to be heard, or may be at any time, and only then', () => {
      look(session(), []);
      expect(differing()).toEqual(['hall']);
      look(session({ floor: { a: 'invited' } }), [hall], 2_000);
      expect(differing()).toEqual(['a']);
      expect(page.seats.get('a')).toMatchObject({ connected: false, applied: null, differingSince: 2_000 });
      look(session({ floor: { a: 'paused' } }), [hall], 3_000);
      expect(differing()).toEqual([]);
    });

    it('differ of the gateway of a room, and not where nothing is to be found', () => {
      const gate = [samplePoint('gate'), samplePoint('room', { mode: 'hardware', via: 'gate' })];
      const shape: MediaSessionShape = { points: [...gate, samplePoint('alone', { mode: 'hardware' })] };
      const carriers = { room: 'gate', alone: null };
      look(session({ ...shape, floor: { room: 'speaking', alone: 'speaking' } }, { carriers }), [hall]);
      expect(differing()).toEqual(['gate']);
    });

    it('differ since it left, and no more once it is back', () => {
      const state = session({ floor: { a: 'speaking' } });
      const client: MediaParticipant = { identity: 'a.1', permission: speaking, publishing: ['microphone'] };
      look(state, [hall, client]);
      expect(differing()).toEqual([]);
      look(state, [hall], 4_000);
      look(state, [hall], 9_000);
      expect(page.seats.get('a')).toMatchObject({ differingSince: 4_000 });
      look(state, [hall, { ...client, identity: 'a.2' }], 9_500);
      expect(differing()).toEqual([]);
    });
  });

  it('do not differ where a page has closed a microphone that it may open', () => {
    const client: MediaParticipant = {
      identity: 'a.1',
      permission: speaking,
      publishing: ['microphone'],
      muted: ['microphone'],
    };
    look(session({ floor: { a: 'speaking' } }), [hall, client]);
    expect(differing()).toEqual([]);
    expect(page.receipts.get('a')).toMatchObject({ stage: 'applied', cause: 'muted' });
  });
});
