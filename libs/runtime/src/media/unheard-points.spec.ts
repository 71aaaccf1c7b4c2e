import type { MediaReceipt, ReceiptCause } from '@diemcau/contract';
import { evolve, type Incident, type IssuedSession } from '@diemcau/session';
import { mediaSession, type MediaSessionShape, samplePoint } from '@diemcau/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { UNHEARD_AFTER_MS, UnheardPoints } from './unheard-points.js';

const points = [samplePoint('a'), samplePoint('b')];
const session = (
  floor: MediaSessionShape['floor'] = { a: 'speaking' },
  known: Partial<Incident> | null = null,
): IssuedSession => {
  const state = mediaSession({ points, floor });
  if (known === null) return state;
  const { kind = 'point_silent', pointIds = ['a'], closedAt = null } = known;
  const lasted = closedAt === null ? {} : { lasted: { from: 0, to: closedAt } };
  const data = { incidentId: 'i1', path: [], kind, pointIds, note: '', ...lasted };
  return evolve(state, { type: 'IncidentOpened', data, at: 0, by: null }) as IssuedSession;
};

const unheard = (cause: ReceiptCause | null, changes: Partial<MediaReceipt> = {}): MediaReceipt => ({
  right: 'floor',
  carrierId: 'a',
  byHand: false,
  stage: 'applied',
  since: 0,
  cause,
  heldSince: cause === null ? null : 0,
  red: cause !== null,
  ...changes,
});

describe('points that have the floor and are not heard', () => {
  let rule: UnheardPoints;
  let there: readonly string[];

  beforeEach(() => {
    rule = new UnheardPoints();
    there = ['a', 'b'];
  });

  const look = (now: number, receipt: MediaReceipt | null, state = session()): readonly string[] =>
    rule.next(state, new Map(receipt === null ? [] : [['a', receipt]]), (pointId) => there.includes(pointId), now);

  it.each(['not_connected', 'permission_failed', 'no_track', 'muted', 'silent'] as const)(
    'are told once after half a minute of %s',
    (cause) => {
      expect(look(0, unheard(cause))).toEqual([]);
      expect(look(UNHEARD_AFTER_MS - 1, unheard(cause))).toEqual([]);
      expect(look(UNHEARD_AFTER_MS, unheard(cause))).toEqual(['a']);
      expect(look(2 * UNHEARD_AFTER_MS, unheard(cause))).toEqual([]);
    },
  );

  it('are told although the cause changes on the way', () => {
    look(0, unheard('permission_failed'));
    look(20_000, unheard('no_track'));
    expect(look(UNHEARD_AFTER_MS, unheard('silent'))).toEqual(['a']);
  });

  it.each([
    ['the media server is away', unheard('media_away')],
    ['nobody listens who could tell', unheard(null)],
    ['the point only watches', unheard('view_only', { red: false })],
    ['nothing measures the point', unheard('silent', { byHand: true })],
    ['the hall need not speak', unheard('not_connected', { right: 'standing' })],
    ['a camera is not seen', unheard('permission_failed', { right: 'seen' })],
  ])('are not told when %s', (_name, receipt) => {
    look(0, receipt);
    expect(look(10 * UNHEARD_AFTER_MS, receipt)).toEqual([]);
  });

  it('are given half a minute after the media server is back', () => {
    look(0, unheard('media_away'));
    look(60_000, unheard('not_connected'));
    expect(look(60_000 + UNHEARD_AFTER_MS - 1, unheard('no_track'))).toEqual([]);
    expect(look(60_000 + UNHEARD_AFTER_MS, unheard('no_track'))).toEqual(['a']);
  });

  it('are left to presence while no page of theirs is connected, or of what carries them', () => {
    there = ['a'];
    const carried = unheard('not_connected', { carrierId: 'b' });
    look(0, carried);
    expect(look(UNHEARD_AFTER_MS, carried)).toEqual([]);
    there = ['b'];
    look(40_000, carried);
    expect(look(40_000 + UNHEARD_AFTER_MS, carried)).toEqual(['a']);
  });

  it('are not told beside their loss, whatever is wrong with their media', () => {
    const lost = session({ a: 'speaking' }, { kind: 'point_lost' });
    look(0, unheard('muted'), lost);
    expect(look(UNHEARD_AFTER_MS, unheard('muted'), lost)).toEqual([]);
  });

  it('begin anew once they were heard, in another turn, or through another connection', () => {
    const tell = (from: number, receipt = unheard('silent'), state = session()): readonly string[] => {
      expect(look(from, receipt, state)).toEqual([]);
      return look(from + UNHEARD_AFTER_MS, receipt, state);
    };
    expect(tell(0)).toEqual(['a']);
    look(40_000, unheard(null, { stage: 'sounding' }));
    expect(tell(50_000)).toEqual(['a']);
    const first = session();
    const turn = Object.values(first.floor.entries)[0]!;
    const next = { ...first, floor: { ...first.floor, entries: { again: { ...turn, id: 'again' } } } };
    expect(tell(100_000, unheard('silent'), next)).toEqual(['a']);
    expect(tell(150_000, unheard('silent', { carrierId: 'b' }), next)).toEqual(['a']);
  });

  it('are not told without a turn: a rehearsal tries a microphone, and a pause closes it', () => {
    look(0, unheard('no_track'), session({}));
    expect(look(UNHEARD_AFTER_MS, unheard('no_track'), session({}))).toEqual([]);
    look(40_000, unheard('no_track'), session({ a: 'paused' }));
    expect(look(40_000 + UNHEARD_AFTER_MS, unheard('no_track'), session({ a: 'paused' }))).toEqual([]);
  });

  it('are not told again while an incident about it is open, nor when that is resolved in the same trouble', () => {
    const about = (known: Partial<Incident>): IssuedSession => session({ a: 'speaking' }, known);
    look(0, unheard('silent'), about({}));
    expect(look(UNHEARD_AFTER_MS, unheard('silent'), about({}))).toEqual([]);
    expect(look(40_000, unheard('silent'), about({ closedAt: 39_000 }))).toEqual([]);
    for (const other of [about({ closedAt: 1 }), about({ kind: 'nobody_hears_me' }), about({ pointIds: ['b'] })]) {
      rule = new UnheardPoints();
      look(0, unheard('silent'), other);
      expect(look(UNHEARD_AFTER_MS, unheard('silent'), other)).toEqual(['a']);
    }
  });

  it('are told again when it could not be stored, unless they are heard by then', () => {
    look(0, unheard('silent'));
    expect(look(UNHEARD_AFTER_MS, unheard('silent'))).toEqual(['a']);
    rule.again('a');
    expect(look(UNHEARD_AFTER_MS + 500, unheard('silent'))).toEqual(['a']);
    look(UNHEARD_AFTER_MS + 600, unheard(null, { stage: 'sounding' }));
    rule.again('a');
    expect(look(UNHEARD_AFTER_MS + 700, unheard('silent'))).toEqual([]);
  });
});
