import { type MediaReceipt, RECEIPT_STAGES, type ReceiptRight } from '@diemcau/contract';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { advanceReceipt, RED_AFTER_MS, type ReceiptEvidence } from './media-receipts.js';

const well: ReceiptEvidence = { mediaAway: false, connected: true, permitted: true, track: 'open', heard: true };
const nowhere: ReceiptEvidence = { ...well, connected: false, permitted: false, track: 'none', heard: false };

interface Look {
  readonly at: number;
  readonly evidence: ReceiptEvidence;
}

const after = (right: ReceiptRight, ...looks: readonly Look[]): MediaReceipt =>
  looks.reduce<MediaReceipt | null>(
    (before, { at, evidence }) => advanceReceipt(before, { right, carrierId: 'a' }, evidence, at),
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
    const seen = advanceReceipt(null, { right: 'seen', carrierId: 'a' }, nowhere, 0);
    expect(advanceReceipt(seen, { right: 'floor', carrierId: 'a' }, nowhere, 60_000)).toMatchObject({
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

const evidences: fc.Arbitrary<ReceiptEvidence> = fc.record({
  mediaAway: fc.boolean(),
  connected: fc.boolean(),
  permitted: fc.boolean(),
  track: fc.constantFrom('none', 'muted', 'open'),
  heard: fc.constantFrom(true, false, null),
});
const looks = fc.array(fc.record({ ms: fc.nat(4_000), evidence: evidences }), { minLength: 1, maxLength: 30 });
const rights = fc.constantFrom<ReceiptRight>('floor', 'standing', 'seen');

describe('whatever happens', () => {
  it('goes back only with a cause, or when the ears fell away; red only after five seconds without a good moment', () => {
    fc.assert(
      fc.property(rights, looks, (right, seen) => {
        let before: MediaReceipt | null = null;
        let now = 0;
        let wellAt = 0;
        for (const { ms, evidence } of seen) {
          now += ms;
          const receipt: MediaReceipt = advanceReceipt(before, { right, carrierId: 'a' }, evidence, now);
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
