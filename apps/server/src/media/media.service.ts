import type {
  EncoderDoor,
  ForgottenRooms,
  JoinMedia,
  KickMediaParts,
  MediaHints,
  MediaInbox,
  MediaProjection,
  MediaRooms,
  MediaStatusBook,
  TestMedia,
} from '@diemcau/runtime';
import type { Effect, SessionId } from '@diemcau/session';
import type { OnApplicationShutdown } from '@nestjs/common';

/** The media side of the service, as one media server makes it possible. */
export interface MediaParts {
  readonly rooms: MediaRooms;
  readonly hints: MediaHints;
  readonly inbox: MediaInbox;
  readonly projection: MediaProjection;
  readonly joins: JoinMedia;
  readonly encoders: EncoderDoor;
  readonly kicks: KickMediaParts;
  readonly tests: TestMedia;
  /** One for each media server. */
  readonly forgotten: readonly ForgottenRooms[];
}

/** Media for the rest of the service; without a media server it is there and does nothing. */
export class MediaService implements OnApplicationShutdown {
  constructor(
    readonly parts: MediaParts | null,
    readonly status: MediaStatusBook,
  ) {}

  /** Performs what a commit asks of media; other effects are not its business. Returns at once. */
  perform(sessionId: SessionId, effect: Effect): void {
    this.parts?.projection.perform(sessionId, effect);
    this.status.touch(sessionId);
  }

  /** Brings a session's room to its state, for a session that ran when the service started. */
  watch(sessionId: SessionId): void {
    this.parts?.projection.watch(sessionId);
    this.status.touch(sessionId);
  }

  /** Deletes what a crash of ours has left at the media servers, now and whenever they can be asked. */
  tidy(): void {
    for (const forgotten of this.parts?.forgotten ?? []) forgotten.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.status.stop();
    await Promise.all((this.parts?.forgotten ?? []).map((forgotten) => forgotten.stop()));
    await Promise.all([this.parts?.projection.stop(), this.parts?.tests.stop(), this.parts?.inbox.stop()]);
  }
}
