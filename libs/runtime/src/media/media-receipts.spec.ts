import { type MediaReceipt, RECEIPT_STAGES, type ReceiptRight } from '@diemcau/contract';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  advanceReceipt,
  RED_AFTER_MS,
  receiptByHand,
  type ReceiptEvidence,
  type ReceiptWant,
  watchersReceipt,
} from './media-receipts.js';

const well: ReceiptEvidence = { mediaAway: false, connected: true, permitted: true, track: 'open', heard: true };
const nowhere: ReceiptEvidence = { ...well, connected: false, permitted: false, track: 'none', heard: false };

const wantOf = (
  right: ReceiptRight,
  through: ReceiptWant['through'] = { kind: 'point', pointId: 'a' },
): ReceiptWant => ({
  right,
  carrierId: 'a',
  through,
});

interface Look {
  readonly at: number;
  readonly evidence: ReceiptEvidence;
}

const after = (right: ReceiptRight, ...looks: readonly Look[]): MediaReceipt =>
  looks.reduce<MediaReceipt | null>(
    (before, { at, evidence }) => advanceReceipt(before, wantOf(right), evidence, at),
    null,
  )!;

describe('a receipt of the floor', () => {
  it('goes from granted to sounding, and has nothing to tell once the point is heard', () => {
    const looks = [
      { at: 0, evidence: { ...well, permitted: false, track: 'none', heard: false } },
      { at: 100, evidence: { ...well, track: 'none', heard: false } },
      { at: 200, evidence: { ...well, heard: false } },
      { at: 300, evidence: well },
    ] as const;
    const stages = looks.map((_, i) => after('floor', ...looks.slice(0, i + 1)).stage);
    expect(stages).toEqual(RECEIPT_STAGES);
    expect(after('floor', ...looks)).toMatchObject({ since: 300, cause: null, heldSince: null, red: false });
  });

  it.each([
    ['media_away', { ...nowhere, mediaAway: true }],
    ['not_connected', nowhere],
    ['permission_failed', { ...nowhere, connected: true }],
    ['no_track', { ...well, track: 'none', heard: false }],
    ['muted', { ...well, track: 'muted', heard: false }],
    ['silent', { ...well, heard: false }],
  ] as const)('turns red after five seconds of %s', (cause, evidence) => {
    expect(after('floor', { at: 0, evidence }, { at: RED_AFTER_MS - 1, evidence })).toMatchObject({
      cause,
      red: false,
    });
    expect(after('floor', { at: 0, evidence }, { at: RED_AFTER_MS, evidence })).toMatchObject({ cause, red: true });
  });

  it('counts from the grant, however the cause changes on the way', () => {
    const looks = [
      { at: 0, evidence: nowhere },
      { at: 4_000, evidence: { ...well, track: 'none', heard: false } },
      { at: 5_000, evidence: { ...well, track: 'none', heard: false } },
    ] as const;
    expect(after('floor', ...looks)).toMatchObject({ stage: 'applied', cause: 'no_track', heldSince: 0, red: true });
  });

  it('is not red for a point that nobody could report to be heard', () => {
    const evidence = { ...well, heard: null };
    expect(after('floor', { at: 0, evidence }, { at: 60_000, evidence })).toMatchObject({
      stage: 'publishing',
      cause: null,
      red: false,
    });
  });

  it('believes the ears while the media server does not answer', () => {
    const evidence = { ...nowhere, mediaAway: true, heard: true };
    expect(after('floor', { at: 0, evidence })).toMatchObject({ stage: 'sounding', cause: null });
  });

  it('begins anew when a camera becomes a microphone', () => {
    const seen = advanceReceipt(null, wantOf('seen'), nowhere, 0);
    expect(advanceReceipt(seen, wantOf('floor'), nowhere, 60_000)).toMatchObject({
      since: 60_000,
      heldSince: 60_000,
      red: false,
    });
  });
});

describe('a right that asks for nothing now', () => {
  it.each([
    ['standing', 'no_track', { ...well, track: 'none', heard: false }],
    ['standing', 'silent', { ...well, heard: false }],
    ['seen', 'not_connected', nowhere],
    ['seen', 'no_track', { ...well, track: 'none' }],
  ] as const)('%s: says %s and is never red', (right, cause, evidence) => {
    const receipt = after(right, { at: 0, evidence }, { at: 600_000, evidence });
    expect(receipt).toMatchObject({ cause, heldSince: null, red: false });
  });

  it('is red for a hall that is not there', () => {
    expect(after('standing', { at: 0, evidence: nowhere }, { at: 5_000, evidence: nowhere }).red).toBe(true);
  });
});

const evidences: fc.Arbitrary<ReceiptEvidence> = fc
  .record({
    mediaAway: fc.boolean(),
    connected: fc.boolean(),
    permitted: fc.constantFrom(true, false, null),
    track: fc.constantFrom('none', 'muted', 'open'),
    heard: fc.constantFrom(true, false, null),
  })
  // Only of a track that is not there is nobody to say whether it is permitted.
  .filter(({ permitted, track }) => permitted !== null || track === 'none');
const looks = fc.array(fc.record({ ms: fc.nat(4_000), evidence: evidences }), { minLength: 1, maxLength: 30 });
const rights = fc.constantFrom<ReceiptRight>('floor', 'standing', 'seen');

describe('the receipt of an encoder', () => {
  it('has nothing applied while there is no track to open', () => {
    const evidence = { ...well, permitted: null, track: 'none', heard: false } as const;
    expect(after('floor', { at: 0, evidence }, { at: RED_AFTER_MS, evidence })).toMatchObject({
      stage: 'granted',
      cause: 'no_track',
      red: true,
    });
  });
});

describe('a point that nothing can measure', () => {
  const want = wantOf('floor', 'hand');

  it('waits for a word, which is no alarm', () => {
    const first = receiptByHand(null, want, null, 0);
    expect(first).toMatchObject({ byHand: true, stage: 'granted', cause: 'unconfirmed', since: 0 });
    expect(receiptByHand(first, want, null, 600_000)).toEqual(first);
    expect(first).toMatchObject({ heldSince: null, red: false });
  });

  it('sounds when somebody hears it, and is red at once when somebody does not', () => {
    const heard = receiptByHand(receiptByHand(null, want, null, 0), want, true, 1_000);
    expect(heard).toMatchObject({ stage: 'sounding', cause: null, since: 1_000, red: false });
    const unheard = receiptByHand(heard, want, false, 2_000);
    expect(unheard).toMatchObject({ stage: 'granted', cause: 'silent', since: 2_000, heldSince: 2_000, red: true });
    expect(receiptByHand(unheard, want, false, 9_000)).toEqual(unheard);
  });

  it('begins anew where a connection was measured before', () => {
    const measured = after('floor', { at: 0, evidence: nowhere });
    expect(receiptByHand(measured, want, null, 3_000)).toMatchObject({ since: 3_000, cause: 'unconfirmed' });
    const byHand = receiptByHand(null, want, false, 0);
    expect(advanceReceipt(byHand, wantOf('floor'), nowhere, 8_000)).toMatchObject({ heldSince: 8_000, red: false });
  });
});

it('a point that only watches is told why nothing comes of its right, and is never red', () => {
  const first = watchersReceipt(null, wantOf('floor', 'nothing'), 0);
  expect(first).toMatchObject({ stage: 'granted', cause: 'view_only', byHand: false, heldSince: null, red: false });
  expect(watchersReceipt(first, wantOf('floor', 'nothing'), 60_000)).toEqual(first);
});

describe('whatever happens', () => {
  it('goes back only with a cause, or when the ears fell away; red only after five seconds without a good moment', () => {
    fc.assert(
      fc.property(rights, looks, (right, seen) => {
        let before: MediaReceipt | null = null;
        let now = 0;
        let wellAt = 0;
        for (const { ms, evidence } of seen) {
          now += ms;
          const receipt: MediaReceipt = advanceReceipt(before, wantOf(right), evidence, now);
          const rank = RECEIPT_STAGES.indexOf(receipt.stage);
          const fell = before !== null && rank < RECEIPT_STAGES.indexOf(before.stage);
          if (fell && evidence.heard !== null) expect(receipt.cause).not.toBeNull();
          if (before === null || receipt.heldSince === null) wellAt = now;
          expect(receipt.red).toBe(
            receipt.heldSince !== null && now - wellAt >= RED_AFTER_MS && now - receipt.heldSince >= RED_AFTER_MS,
          );
          if (receipt.red) expect(receipt.cause).not.toBeNull();
          expect(receipt.since).toBeLessThanOrEqual(now);
          before = receipt;
        }
      }),
    );
  });
});
