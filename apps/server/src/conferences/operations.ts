/** What the API's description says of routes whose bodies and answers can be large. */
const CONFLICT =
  'A stale version changes nothing: VERSION_CONFLICT tells `current`, `by` (display name), `at` (ms) and `fields` ' +
  '(comma-separated: what changed since the version that was sent). What changes nothing makes no version.';

export const CHANGES_DRAFT = {
  summary: 'Saves a draft in pieces',
  description: `What is absent stays as it is. ${CONFLICT}`,
};

export const CHANGES_PARTICIPATIONS = {
  summary: 'Saves who takes part, in pieces',
  description:
    'Bodies are limited to 1 MB, which a list of thousands of points with their units can exceed: select by province or ' +
    'saved set, then `put` what differs at some points, 2,000 at a time, and `remove` points. Taken in the order ' +
    '`select`, `put`, `remove`; in `put` what is absent of a point stays as it is. A point that the sitting still names ' +
    `is refused with POINT_IN_USE, \`what\` (item, recipient or registration) and its \`id\`. ${CONFLICT}`,
};

export const READS_SESSION = {
  summary: 'A sitting in full',
  description: 'With 3,356 points some 1.5 MB. `points=none` leaves them out; GET …/points gives them in pages.',
};
