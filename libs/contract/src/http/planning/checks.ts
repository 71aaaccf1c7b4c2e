import { CHECK_CODES, CHECK_LINKS } from '@diemcau/planning';
import { z } from 'zod';

/** Findings shown of each code; `total` counts all. */
export const FINDINGS_SHOWN = 200;

const finding = z.strictObject({
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** In Vietnamese, for people. */
  sentence: z.string(),
  /** What is to be mended: `href` is its path in this API. A hall is the conference's. */
  link: z.strictObject({ kind: z.enum(CHECK_LINKS), id: z.string(), href: z.string() }),
});

export const checkGroup = z.strictObject({
  code: z.enum(CHECK_CODES),
  /** `blocks` refuses the issue, `warns` only tells. */
  level: z.enum(['blocks', 'warns']),
  total: z.int(),
  sentence: z.string(),
  findings: z.array(finding).max(FINDINGS_SHOWN).readonly(),
});
export type CheckGroupAnswer = z.infer<typeof checkGroup>;

/** GET /api/sessions/:id/checks; what blocks comes first, and nothing at all is an empty list. */
export const checksAnswer = z.strictObject({ checks: z.array(checkGroup).readonly() });
export type ChecksAnswer = z.infer<typeof checksAnswer>;
