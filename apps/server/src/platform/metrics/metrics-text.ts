import type { Metric, MetricSample } from './metric.js';

/** The type of this text: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');

const labelsText = (labels: Readonly<Record<string, string>>): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value).replaceAll('"', '\\"')}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
};

const sampleText = (name: string, { labels = {}, value }: MetricSample): string =>
  `${name}${labelsText(labels)} ${value}\n`;

/** Figures as Prometheus and whatever reads its text format take them. */
export const metricsText = (metrics: readonly Metric[]): string =>
  metrics
    .map(({ name, help, kind, samples }) => {
      const head = `# HELP ${name} ${escaped(help)}\n# TYPE ${name} ${kind}\n`;
      return head + samples.map((sample) => sampleText(name, sample)).join('');
    })
    .join('');
