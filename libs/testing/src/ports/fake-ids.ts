import { Ids } from '@diemcau/runtime';

/** Ids that count: well-formed, in order, the same in every run. */
export class FakeIds extends Ids {
  private count = 0;

  uuid(): string {
    return `00000000-0000-7000-8000-${this.next(12)}`;
  }

  secret(bits: number): string {
    return this.next(Math.ceil(bits / 4));
  }

  private next(length: number): string {
    this.count += 1;
    return this.count.toString(16).padStart(length, '0');
  }
}
