import { MEDIA_SOURCES, type MediaPermission, type MediaSource } from '@diemcau/runtime';
import { type ParticipantInfo, type ParticipantPermission, TrackSource } from 'livekit-server-sdk';

const toTrackSource: Readonly<Record<MediaSource, TrackSource>> = {
  camera: TrackSource.CAMERA,
  microphone: TrackSource.MICROPHONE,
  screen: TrackSource.SCREEN_SHARE,
  screen_audio: TrackSource.SCREEN_SHARE_AUDIO,
};

/** Every field that a permission of ours says something about. */
export type CompletePermission = Pick<
  ParticipantPermission,
  'canSubscribe' | 'canPublish' | 'canPublishSources' | 'canPublishData' | 'canUpdateMetadata' | 'hidden'
>;

/**
 * The COMPLETE permission as LiveKit knows it. An update replaces all fields, so one left out would be taken away (a speaker who is
 * given the floor would hear nothing). Sources are sorted because LiveKit compares them in order. An empty list of sources
 * beside `canPublish: true` means every source, hence `canPublish: false` for it.
 */
export const toParticipantPermission = (permission: MediaPermission): CompletePermission => {
  const sources = [...new Set(permission.sources.map((source) => toTrackSource[source]))].sort((a, b) => a - b);
  return {
    canSubscribe: permission.canSubscribe,
    canPublish: sources.length > 0,
    canPublishSources: sources,
    canPublishData: false,
    canUpdateMetadata: false,
    hidden: permission.hidden,
  };
};

const toMediaSource = (source: TrackSource): MediaSource | undefined =>
  MEDIA_SOURCES.find((known) => toTrackSource[known] === source);

/**
 * The same, read back. Sources come in the order of MEDIA_SOURCES. A right that this project never gives (data, own metadata) or
 * "every source" cannot be told by a MediaPermission, so null: it differs from whatever is wanted and is set anew.
 */
export const fromParticipantPermission = (permission: ParticipantPermission | undefined): MediaPermission | null => {
  if (permission === undefined || permission.canPublishData || permission.canUpdateMetadata) return null;
  if (permission.canPublish && permission.canPublishSources.length === 0) return null;
  const allowed = permission.canPublish ? permission.canPublishSources.map(toMediaSource) : [];
  return {
    canSubscribe: permission.canSubscribe,
    sources: MEDIA_SOURCES.filter((source) => allowed.includes(source)),
    hidden: permission.hidden,
  };
};

/** A track without a source counts as a microphone, the one that matters. */
export const sourceOf = ({ source }: Pick<ParticipantInfo['tracks'][number], 'source'>): MediaSource =>
  toMediaSource(source) ?? 'microphone';

const sourcesOf = (tracks: ParticipantInfo['tracks']): readonly MediaSource[] => {
  const sources = tracks.map(sourceOf);
  return MEDIA_SOURCES.filter((source) => sources.includes(source));
};

/** What a participant sends. */
export const publishedSources = (info: ParticipantInfo): readonly MediaSource[] => sourcesOf(info.tracks);

/** Of those, the ones of which every track is muted. */
export const mutedSources = (info: ParticipantInfo): readonly MediaSource[] => {
  const open = sourcesOf(info.tracks.filter(({ muted }) => !muted));
  return publishedSources(info).filter((source) => !open.includes(source));
};
