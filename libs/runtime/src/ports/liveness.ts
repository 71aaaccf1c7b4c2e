import type { Millis } from '@diemcau/session';

/** A mark made every few seconds: by the last one a restart learns since when the service was away. */
export abstract class Liveness {
  abstract mark(at: Millis): Promise<void>;
  /** Null at the very first start. */
  abstract last(): Promise<Millis | null>;
}
