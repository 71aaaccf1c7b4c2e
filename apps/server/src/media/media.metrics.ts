import { type MediaStatusBook, OWN_CLUSTER } from '@diemcau/runtime';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Metric } from '../platform/metrics/metric.js';
import { MetricSources } from '../platform/metrics/metric-sources.js';
import { MediaService } from './media.service.js';

const gauge = (name: string, help: string, value: number): Metric => ({
  name,
  help,
  kind: 'gauge',
  samples: [{ value }],
});

/** Where media stands beside all sessions. */
export const mediaMetrics = ({
  figures,
  heardOf,
  troubles,
}: Pick<MediaStatusBook, 'figures' | 'heardOf' | 'troubles'>): readonly Metric[] => [
  {
    name: 'diemcau_media_server_up',
    help: 'Whether each media server did its part when it was last asked; none before that, or where there is none.',
    kind: 'gauge',
    samples: [...heardOf].map(([server, { state }]) => ({
      labels: { server: server === OWN_CLUSTER ? 'own' : server },
      value: state === 'available' ? 1 : 0,
    })),
  },
  gauge('diemcau_media_seats_differing', 'Seats that are not as their session wants them.', troubles.differs),
  gauge(
    'diemcau_media_longest_difference_seconds',
    'For how long the oldest of these has been so.',
    troubles.longestMs / 1_000,
  ),
  gauge('diemcau_media_receipts_red', 'Points that should be heard and are not, or may not be seen.', troubles.red),
  {
    name: 'diemcau_media_failed_passes_total',
    help: 'Looks at a room that the media server let fail.',
    kind: 'counter',
    samples: [{ value: figures.failedPasses }],
  },
  {
    name: 'diemcau_media_calls_total',
    help: 'Calls of the media server by what was asked and how it went.',
    kind: 'counter',
    samples: figures.calls.map(({ call, result, count }) => ({ labels: { call, result }, value: count })),
  },
];

/** Media among the figures of the service. */
@Injectable()
export class MediaMetrics implements OnModuleInit {
  constructor(
    private readonly media: MediaService,
    private readonly sources: MetricSources,
  ) {}

  onModuleInit(): void {
    this.sources.register(() => mediaMetrics(this.media.status));
  }
}
