/** How a turn is spoken of; `question` to `point_of_order` belong to a kỳ họp. */
export const ENTRY_KINDS = [
  'opening',
  'report',
  'paper',
  'speech',
  'directive',
  'concluding',
  'question',
  'answer',
  'rebuttal',
  'point_of_order',
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** `chair`: whoever the chair names; `fifo`: the secretary calls the head of the queue, only the chair departs from it; `open`: a free place is taken at once. */
export type FloorMode = 'chair' | 'fifo' | 'open';

/** The rules of discussion of one agenda item. */
export interface Profile {
  readonly name: 'conference' | 'sitting';
  readonly mode: FloorMode;
  /** How many points may hold the floor at the same time. */
  readonly maxSpeakers: number;
  /** Seconds for a first turn on the item and for later ones; null is without limit. A kind that is absent may not be asked for. */
  readonly limits: Readonly<
    Partial<Record<EntryKind, { readonly first: number | null; readonly later: number | null }>>
  >;
  /** Turns of one point on one item; null is without limit. */
  readonly maxTurns: number | null;
}

const same = (seconds: number | null): { first: number | null; later: number | null } => ({
  first: seconds,
  later: seconds,
});

const ceremonial = { opening: same(null), report: same(null), directive: same(null), concluding: same(null) };

/** Hội nghị: the chair decides, tham luận 10 minutes, phát biểu 5; expiry only reminds. */
export const conferenceProfile: Profile = {
  name: 'conference',
  mode: 'chair',
  maxSpeakers: 1,
  limits: { ...ceremonial, paper: same(600), speech: same(300) },
  maxTurns: null,
};

/** Kỳ họp: 7 minutes the first time, 3 the second, 3 to rebut, 10 to answer; two speeches at most on one item. */
export const sittingProfile: Profile = {
  name: 'sitting',
  mode: 'fifo',
  maxSpeakers: 1,
  limits: {
    ...ceremonial,
    report: same(900),
    paper: same(600),
    speech: { first: 420, later: 180 },
    question: same(180),
    answer: same(600),
    rebuttal: same(180),
    point_of_order: same(180),
  },
  maxTurns: 2,
};
