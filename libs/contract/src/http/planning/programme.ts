import { PASTE_FIELDS, PASTE_PROBLEM_CODES } from '@diemcau/planning';
import { ITEM_KINDS } from '@diemcau/session';
import { z } from 'zod';
import { profile } from '../../commands/agenda-item.schema.js';
import { listOf, upTo } from '../../commands/fields.js';

const list = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> => z.array(item).readonly();

/** Milliseconds since 1970 UTC. */
const millis = z.int();
const itemKind = z.enum(ITEM_KINDS);

/** An item with its hours; `place` counts from 1. */
const programmeItem = z.strictObject({
  kind: z.literal('item'),
  place: z.int(),
  itemId: z.string(),
  itemKind,
  title: z.string(),
  presenter: z.string().nullable(),
  pointId: z.string().nullable(),
  /** The plate of that point. */
  pointName: z.string().nullable(),
  minutes: z.int(),
  pinnedAt: millis.nullable(),
  startsAt: millis,
  endsAt: millis,
});

const finding = {
  /** The pinned item; the row stands right before it. */
  itemId: z.string(),
  startsAt: millis,
  endsAt: millis,
  minutes: z.int(),
  /** "Trống 10 phút" */
  title: z.string(),
  text: z.string(),
};

const programmeRow = z.discriminatedUnion('kind', [
  programmeItem,
  z.strictObject({ kind: z.literal('gap'), ...finding }),
  z.strictObject({ kind: z.literal('overlap'), ...finding }),
]);
export type ProgrammeRowView = z.output<typeof programmeRow>;

/** GET /api/sessions/:id/programme: as drafted, or as it is planned now once the session was issued. */
export const programmeView = z.strictObject({
  sessionId: z.string(),
  version: z.int(),
  startsAt: millis,
  endsAt: millis,
  rows: list(programmeRow),
  /** The end of the programme against that of the sitting. */
  finish: z.strictObject({
    kind: z.enum(['exact', 'spare', 'overrun']),
    endsAt: millis,
    minutes: z.int(),
    text: z.string(),
  }),
});
export type ProgrammeView = z.output<typeof programmeView>;

const pasteField = z.enum(PASTE_FIELDS);
const MOST_COLUMNS = 40;

/**
 * POST /api/sessions/:id/programme/paste: a table copied from Excel or Word, separated by tabs, bars or semicolons, or the lines
 * of a list. `mapping` says what columns (from 0) hold; absent, it is found out. `merge` updates items of the same title.
 */
export const pasteProgrammeBody = z.strictObject({
  text: z.string().min(1).max(100_000),
  mapping: listOf(z.strictObject({ column: upTo(MOST_COLUMNS - 1), field: pasteField }), MOST_COLUMNS).optional(),
  mode: z.enum(['replace', 'merge']),
});
export type PasteProgrammeBody = z.output<typeof pasteProgrammeBody>;

/** Fit to be sent as an item of PATCH /api/sessions/:id; `id` is there when the item is a present one. */
const readyItem = z.strictObject({
  id: z.string().optional(),
  kind: itemKind,
  title: z.string(),
  minutes: z.int(),
  presenter: z.string().nullable(),
  pointId: z.string().nullable(),
  profile: profile.partial(),
  pinnedAt: millis.nullable(),
});
export type ReadyItem = z.output<typeof readyItem>;

const pasteProblem = z.strictObject({
  code: z.enum(PASTE_PROBLEM_CODES),
  /** `error`: the line gives no item; `warning`: it does, without the part in question. */
  level: z.enum(['error', 'warning']),
  text: z.string(),
});

/** What a paste would make of the programme; nothing is written. */
export const pasteProgrammeView = z.strictObject({
  columns: list(z.strictObject({ column: z.int(), header: z.string().nullable(), field: pasteField.nullable() })),
  items: list(readyItem),
  /** By line of the text, from 1; `place` is that of its item among `items`, from 0. */
  rows: list(
    z.strictObject({
      line: z.int(),
      cells: list(z.string()),
      place: z.int().nullable(),
      problems: list(pasteProblem),
    }),
  ),
  /** Items that a replacement leaves out. */
  removed: list(z.strictObject({ id: z.string(), title: z.string() })),
});
export type PasteProgrammeView = z.output<typeof pasteProgrammeView>;
