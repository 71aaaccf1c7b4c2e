/** What may stand beside a media server. */
export interface MediaExtrasAvailable {
  readonly recording: boolean;
  /** RTMP from an encoder that knows no WHIP. */
  readonly ingest: boolean;
  /** SIP. */
  readonly telephone: boolean;
}

/**
 * Recording, RTMP and SIP are services of LiveKit's own beside its server (egress, ingress, sip; each needs Redis). None is installed
 * with this service: what they do joins this port together with the first of them.
 */
export abstract class MediaExtras {
  abstract available(): MediaExtrasAvailable;
}

/** Where none of them is installed. */
export class NoMediaExtras extends MediaExtras {
  available(): MediaExtrasAvailable {
    return { recording: false, ingest: false, telephone: false };
  }
}
