/** What a column of a pasted programme can hold. `time`: hours from–to, a single hour or a length; `point`: the bridge point. */
export const PASTE_FIELDS = ['number', 'title', 'presenter', 'minutes', 'time', 'starts', 'ends', 'point'] as const;
export type PasteField = (typeof PASTE_FIELDS)[number];

/** A column, from 0, with what stands above it and what it was taken for; null is left aside. */
export interface PasteColumn {
  readonly column: number;
  readonly header: string | null;
  readonly field: PasteField | null;
}
