/** Somebody may now do less, or something else, than when his socket was opened. */
export interface AccessChange {
  /** Whom it concerns, as `principalKey` gives it. */
  readonly principalKey: string;
  /** Only this login of his; null for all of them. */
  readonly loginId: string | null;
  /** `grants`: ask again what he is. Everything else: he is nobody any more. */
  readonly reason: 'grants' | 'signed_out' | 'disabled' | 'link_revoked' | 'link_reissued';
}

/** Tells live sockets of changes at once; within this process. */
export abstract class AccessChanges {
  abstract publish(change: AccessChange): void;
  /** The result ends the subscription. */
  abstract subscribe(listener: (change: AccessChange) => void): () => void;
}
