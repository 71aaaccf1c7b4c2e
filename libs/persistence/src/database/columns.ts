import type { PrimaryColumnOptions, ColumnOptions } from 'typeorm';

/** A whole number of any size we use (milliseconds, seq): 64 bits in every database; PostgreSQL's driver hands those out as text. */
export const wholeNumber = {
  type: 'bigint',
  transformer: {
    to: (value: unknown) => value,
    from: (value: unknown) => (value === null || value === undefined ? value : Number(value)),
  },
} as const satisfies PrimaryColumnOptions;

export const optionalWholeNumber = { ...wholeNumber, nullable: true } as const satisfies ColumnOptions;
