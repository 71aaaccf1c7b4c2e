import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HealthProbes } from '../platform/health/health-probes.js';
import { mediaHealthLine } from './media-status.line.js';
import { MediaService } from './media.service.js';

/** Media is never what keeps the service from being ready: a conference goes on without it. */
@Injectable()
export class MediaHealth implements OnModuleInit {
  constructor(
    private readonly media: MediaService,
    private readonly probes: HealthProbes,
  ) {}

  onModuleInit(): void {
    this.probes.register({ name: 'media', critical: false, check: () => this.check() });
  }

  private async check(): Promise<{ readonly ok: boolean; readonly detail: string }> {
    const { parts } = this.media;
    if (parts === null) return { ok: true, detail: 'not configured' };
    await parts.rooms.check();
    const { status } = parts.projection;
    return { ok: status === 'available', detail: mediaHealthLine(status, this.media.status) };
  }
}
