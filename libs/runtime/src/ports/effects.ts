import type { Effect, SessionId } from '@diemcau/session';

/** Does outside what a commit asks for. Returns at once; what goes wrong later is its own business and never changes the session. */
export abstract class Effects {
  abstract perform(sessionId: SessionId, effect: Effect): void;
}
