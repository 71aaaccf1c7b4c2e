import type { MediaPermission } from '@diemcau/runtime';
import { describe, expect, it } from '@jest/globals';
import { ParticipantInfo, ParticipantPermission, TrackInfo, TrackSource } from 'livekit-server-sdk';
import {
  fromParticipantPermission,
  mutedSources,
  publishedSources,
  toParticipantPermission,
} from './participant-permission.js';

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

describe('what a participant sends', () => {
  const { MICROPHONE, CAMERA, UNKNOWN } = TrackSource;
  const sending = (...tracks: readonly (readonly [TrackSource, boolean])[]): ParticipantInfo =>
    new ParticipantInfo({ tracks: tracks.map(([source, muted]) => new TrackInfo({ source, muted })) });

  it('is muted only when nothing of that source is open', () => {
    const info = sending([MICROPHONE, true], [CAMERA, true], [CAMERA, false]);
    expect(publishedSources(info)).toEqual(['camera', 'microphone']);
    expect(mutedSources(info)).toEqual(['microphone']);
  });

  it('counts a track without a source as a microphone', () => {
    expect(mutedSources(sending([UNKNOWN, true]))).toEqual(['microphone']);
    expect(mutedSources(sending([UNKNOWN, false], [MICROPHONE, true]))).toEqual([]);
  });
});
