/** Status belongs to the session; before its invitation it is a draft. */
export const SESSION_STATUSES = [
  'live',
  'paused',
  'rehearsing',
  'issued',
  'postponed',
  'draft',
  'concluded',
  'archived',
  'cancelled',
] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** A conference is where its most urgent sitting is, in the order of the list above; without sittings it is a draft. */
export const conferenceStatus = (sessions: readonly SessionStatus[]): SessionStatus =>
  SESSION_STATUSES.find((status) => sessions.includes(status)) ?? 'draft';
