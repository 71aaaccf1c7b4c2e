import { DigestBackfill } from '@diemcau/runtime';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';

/** Lists and histories are whole before anybody is let in. */
@Injectable()
export class DigestsLifecycle implements OnApplicationBootstrap {
  constructor(private readonly backfill: DigestBackfill) {}

  onApplicationBootstrap(): Promise<void> {
    return this.backfill.run();
  }
}
