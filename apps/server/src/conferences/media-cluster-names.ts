import { PlanningRefused } from '@diemcau/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { SERVER_CONFIG, type ServerConfig } from '../platform/config/server.config.js';

/** The media servers that a sitting can be put on. */
@Injectable()
export class MediaClusterNames {
  constructor(@Inject(SERVER_CONFIG) private readonly config: ServerConfig) {}

  /** Null is the service's own. @throws PlanningRefused UNKNOWN_MEDIA_CLUSTER, which says nothing of those that there are */
  check(name: string | null | undefined): void {
    if (name === null || name === undefined || this.config.livekitClusters.has(name)) return;
    throw new PlanningRefused('UNKNOWN_MEDIA_CLUSTER', { name });
  }
}
