import { Injectable } from '@nestjs/common';
import type { Metric } from './metric.js';

type Source = () => readonly Metric[];

/** Each part registers what it can count, so that the door of figures knows none of them. */
@Injectable()
export class MetricSources {
  private readonly sources: Source[] = [];

  register(source: Source): void {
    this.sources.push(source);
  }

  read(): readonly Metric[] {
    return this.sources.flatMap((source) => source());
  }
}
