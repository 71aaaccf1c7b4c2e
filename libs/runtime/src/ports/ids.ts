export abstract class Ids {
  /** A UUID version 7: sorts by time. */
  abstract uuid(): string;
  /** Unguessable, URL-safe, of at least `bits` bits. */
  abstract secret(bits: number): string;
}
