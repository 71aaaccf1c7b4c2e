import type { MediaFrame, MediaReceipt } from '@diemcau/contract';
import { describe, expect, it } from '@jest/globals';
import { withMedia } from './media-picture.js';

const receipt: MediaReceipt = {
  right: 'floor',
  carrierId: 'na-hang',
  byHand: false,
  stage: 'granted',
  since: 1,
  cause: 'not_connected',
  heldSince: null,
  red: false,
};
const frame = (part: Partial<MediaFrame>): MediaFrame => ({
  version: 1,
  whole: false,
  server: { state: 'available', since: 1, awaySince: null },
  differs: 0,
  seats: {},
  receipts: {},
  ...part,
});

describe('what a console knows of the media', () => {
  const whole = withMedia(null, frame({ version: 5, whole: true, receipts: { 'na-hang': receipt } }));

  it('begins with the whole, and follows its changes', () => {
    expect(withMedia(null, frame({ version: 9 }))).toBeNull();
    const sounding = { ...receipt, stage: 'sounding', cause: null } as const;
    const next = withMedia(whole, frame({ version: 6, differs: 2, receipts: { 'na-hang': sounding } }));
    expect(next).toMatchObject({ version: 6, differs: 2 });
    expect(next?.receipts.get('na-hang')).toEqual(sounding);
    expect(withMedia(next, frame({ version: 7, receipts: { 'na-hang': null } }))?.receipts.size).toBe(0);
  });

  it('passes over what is older than what it holds', () => {
    expect(withMedia(whole, frame({ version: 4, differs: 3 }))).toBe(whole);
  });

  it('takes a whole one as it is, for the service may have started again', () => {
    expect(withMedia(whole, frame({ version: 1, whole: true }))).toMatchObject({ version: 1, receipts: new Map() });
  });
});
