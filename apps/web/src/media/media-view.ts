import type { PointId } from '@diemcau/session';
import type { RemoteVideoTrack } from 'livekit-client';
import type { DeviceProblem } from './own/device-problem.js';

/** Where the page stands with the media room. */
export type MediaState =
  /** It does not want to be there, or the session has no room now. */
  | { readonly kind: 'off' }
  | { readonly kind: 'connecting' }
  | { readonly kind: 'in' }
  /** Another device speaks for the seat; this page waits for a person to say `takeOver`. */
  | { readonly kind: 'taken_elsewhere' }
  /** The media server does not answer; the page goes on trying. */
  | { readonly kind: 'away' }
  /** There will be no media for this page; `why` is the service's code. */
  | { readonly kind: 'not_possible'; readonly why: string };

export type Quality = 'excellent' | 'good' | 'poor' | 'lost' | 'unknown';

/** What arrives of one point, from its page and its encoder together. */
export interface PointMedia {
  /** The plate under which the service let it in; a page is not told all points. */
  readonly name: string;
  /** A picture that is on this page's wish list and has arrived. */
  readonly camera: RemoteVideoTrack | null;
  readonly screen: RemoteVideoTrack | null;
  /** It sends a picture, whether or not this page wants it. */
  readonly hasCamera: boolean;
  /** Its sound is played here. */
  readonly played: boolean;
  /** The media server hears it just now. */
  readonly loud: boolean;
  readonly quality: Quality;
}

/** One device of this machine. */
export interface OwnSource {
  /** `ready`: the device is open and nobody else gets anything of it. */
  readonly state: 'off' | 'opening' | 'ready' | 'sent';
  readonly problem: DeviceProblem | null;
  /** For the level bar and the preview. */
  readonly track: MediaStreamTrack | null;
  /** Another device than the chosen one, which is not there. */
  readonly replaced: boolean;
}

/** What this machine sends. */
export interface OwnMedia {
  readonly microphone: OwnSource;
  readonly camera: OwnSource;
}

export interface MediaView {
  readonly state: MediaState;
  readonly points: ReadonlyMap<PointId, PointMedia>;
  readonly own: OwnMedia;
  /** Of this page's own line. */
  readonly quality: Quality;
  /** The browser plays nothing before somebody touches the page. */
  readonly soundBlocked: boolean;
}

export const noSource: OwnSource = { state: 'off', problem: null, track: null, replaced: false };

export const noMedia: MediaView = {
  state: { kind: 'off' },
  points: new Map(),
  own: { microphone: noSource, camera: noSource },
  quality: 'unknown',
  soundBlocked: false,
};
