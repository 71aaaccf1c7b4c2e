import { ITEM_KINDS } from '@diemcau/session';
import { z } from 'zod';
import { instant } from '../../commands/fields.js';
import { identifier, plainText } from '../../text.js';
import { participationsInput } from './conference-parts.js';
import { CONFERENCE_FORMATS, CONFERENCE_TYPES } from './conferences.js';

const list = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> => z.array(item).readonly();

const millis = z.int();

/** What of a conference is taken over into its copy besides its header and programme. */
const cloneKeep = z.strictObject({
  participations: z.boolean().default(true),
  /** Leaders, delegates and chairs at the points: people change. */
  delegates: z.boolean().default(false),
  registrations: z.boolean().default(false),
  awards: z.boolean().default(false),
});
export type CloneKeep = z.output<typeof cloneKeep>;

/** POST /api/conferences/:id/clone; `startsAt` is of the first sitting, the others and all pins move by the same difference. */
export const cloneConferenceBody = z.strictObject({
  title: plainText(1_000).optional(),
  startsAt: instant.optional(),
  keep: cloneKeep.prefault({}),
});
export type CloneConferenceBody = z.output<typeof cloneConferenceBody>;

/** A draft just made, with the ids to go on with. */
const newDraft = z.strictObject({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  sessions: list(
    z.strictObject({ id: z.string(), version: z.int(), title: z.string(), startsAt: millis, endsAt: millis }),
  ),
});
export type NewDraft = z.output<typeof newDraft>;

/** The unit of a point is no more on the day of the first sitting; the merge table says where it went. */
const formerUnit = z.strictObject({
  pointId: z.string(),
  pointName: z.string(),
  unitCode: z.string(),
  unitName: z.string(),
  successors: list(z.strictObject({ code: z.string(), fullName: z.string().nullable(), extent: z.string() })),
});

export const cloneView = z.strictObject({
  conference: newDraft,
  /** Points that are not registered any more. */
  dropped: list(z.strictObject({ pointId: z.string(), pointName: z.string() })),
  formerUnits: list(formerUnit),
});
export type CloneView = z.output<typeof cloneView>;

const templateSummary = z.strictObject({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  /** Comes with the service and cannot be deleted. */
  builtIn: z.boolean(),
  type: z.enum(CONFERENCE_TYPES),
  format: z.enum(CONFERENCE_FORMATS),
  createdAt: millis.nullable(),
  sittings: list(z.strictObject({ title: z.string(), minutes: z.int(), items: z.int() })),
});
export type TemplateSummary = z.output<typeof templateSummary>;

/** GET /api/conference-templates: those that come with the service, then the saved ones by name. */
export const templatesView = z.strictObject({ templates: list(templateSummary) });
export type TemplatesView = z.output<typeof templatesView>;

/** GET /api/conference-templates/:id; hours count from the start of the first sitting. */
export const templateView = templateSummary.extend({
  sittings: list(
    z.strictObject({
      title: z.string(),
      minutes: z.int(),
      startsAfterMs: z.int(),
      items: list(
        z.strictObject({
          kind: z.enum(ITEM_KINDS),
          title: z.string(),
          minutes: z.int(),
          /** From the start of its sitting. */
          pinnedAfterMs: z.int().nullable(),
        }),
      ),
    }),
  ),
});
export type TemplateView = z.output<typeof templateView>;

/** POST /api/conference-templates: what the conference is now, without people and points. */
export const saveTemplateBody = z.strictObject({ name: plainText(200), conferenceId: identifier });
export type SaveTemplateBody = z.output<typeof saveTemplateBody>;

/** POST /api/conference-templates/:id/conferences; `endsAt` is of the last sitting, absent as long as in the template. */
export const fromTemplateBody = z.strictObject({
  title: plainText(1_000),
  startsAt: instant,
  endsAt: instant.optional(),
  hall: plainText(300),
  hostAgency: plainText(500),
  participations: participationsInput.optional(),
});
export type FromTemplateBody = z.output<typeof fromTemplateBody>;

export const fromTemplateView = z.strictObject({ conference: newDraft });
export type FromTemplateView = z.output<typeof fromTemplateView>;
