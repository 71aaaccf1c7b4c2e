/** One figure of the service in all the cases it comes in. A `counter` only grows, from the start of the process. */
export interface Metric {
  /** As monitoring tools write names: small letters and underscores, the unit last. */
  readonly name: string;
  readonly help: string;
  readonly kind: 'gauge' | 'counter';
  readonly samples: readonly MetricSample[];
}

export interface MetricSample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}
