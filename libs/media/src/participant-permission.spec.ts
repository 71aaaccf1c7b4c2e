import type { MediaPermission } from '@diemcau/runtime';
import { describe, expect, it } from '@jest/globals';
import { ParticipantPermission, TrackSource } from 'livekit-server-sdk';
import { fromParticipantPermission, toParticipantPermission } from './participant-permission.js';

const floor: MediaPermission = { canSubscribe: true, sources: ['screen', 'microphone', 'camera'], hidden: false };
const audience: MediaPermission = { canSubscribe: true, sources: [], hidden: false };

describe('the permission LiveKit gets', () => {
  it('is complete, so that a grant never cuts what a speaker hears', () => {
    expect(toParticipantPermission(floor)).toEqual({
      canSubscribe: true,
      canPublish: true,
      canPublishSources: [TrackSource.CAMERA, TrackSource.MICROPHONE, TrackSource.SCREEN_SHARE],
      canPublishData: false,
      canUpdateMetadata: false,
      hidden: false,
    });
  });

  it('is the same in whatever order and however often sources come', () => {
    const again: MediaPermission = { ...floor, sources: ['camera', 'camera', 'microphone', 'screen'] };
    expect(toParticipantPermission(again)).toEqual(toParticipantPermission(floor));
  });

  it('publishes nothing with no source: an empty list alone would mean everything', () => {
    expect(toParticipantPermission(audience)).toMatchObject({ canPublish: false, canPublishSources: [] });
  });

  it('reads back what was written', () => {
    for (const permission of [audience, { ...audience, hidden: true }, { ...audience, canSubscribe: false }]) {
      const written = new ParticipantPermission(toParticipantPermission(permission));
      expect(fromParticipantPermission(written)).toEqual(permission);
    }
    const written = new ParticipantPermission(toParticipantPermission(floor));
    expect(fromParticipantPermission(written)?.sources).toEqual(['camera', 'microphone', 'screen']);
  });

  it('recognises no right that is never given', () => {
    const rights = toParticipantPermission(audience);
    expect(fromParticipantPermission(undefined)).toBeNull();
    expect(fromParticipantPermission(new ParticipantPermission({ ...rights, canPublishData: true }))).toBeNull();
    expect(fromParticipantPermission(new ParticipantPermission({ ...rights, canUpdateMetadata: true }))).toBeNull();
    expect(fromParticipantPermission(new ParticipantPermission({ ...rights, canPublish: true }))).toBeNull();
  });
});
