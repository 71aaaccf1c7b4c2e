import { z } from 'zod';
import { issueLinksBody } from '../access/access-links.js';
import { checkGroup } from './checks.js';
import { recordVersion } from './planning-fields.js';

/**
 * POST /api/sessions/:id/issue; the version guards against issuing what somebody else has just edited. The links of all points
 * are made as well, and those of the boards named in `links`.
 */
export const issueBody = z.strictObject({
  version: recordVersion.optional(),
  links: issueLinksBody.prefault({}),
});
export type IssueBody = z.output<typeof issueBody>;

/** `links`: how many the session has now. `warnings` forbid nothing. */
export const issuedView = z.strictObject({
  seq: z.int(),
  links: z.int(),
  warnings: z.array(checkGroup).readonly(),
});
export type IssuedView = z.infer<typeof issuedView>;
