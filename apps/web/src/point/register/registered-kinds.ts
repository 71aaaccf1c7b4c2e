/** What a point may put its name down for before the day. */
export const REGISTERED_KINDS = ['paper', 'speech', 'question'] as const;

export type RegisteredKind = (typeof REGISTERED_KINDS)[number];
