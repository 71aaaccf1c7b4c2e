import type { ColumnOptions } from 'typeorm';

/** A part that is always read and written as a whole. */
export const json = {
  type: 'text',
  transformer: {
    to: (value: unknown) => (value === undefined ? value : JSON.stringify(value)),
    from: (value: unknown) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
  },
} as const satisfies ColumnOptions;
