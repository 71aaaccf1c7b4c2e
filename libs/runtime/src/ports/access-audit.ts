/** Closed list of what access writes down. */
export const AUDIT_ACTIONS = [
  'bootstrap',
  'login',
  'logout',
  'login_revoked',
  'password_changed',
  'password_reset',
  'account_created',
  'account_changed',
  'account_disabled',
  'account_enabled',
  'grants_changed',
  'links_issued',
  'link_reissued',
  'link_revoked',
  'link_opened',
  'short_code_used',
  'board_paired',
  'board_renamed',
  'encoder_key_issued',
  'encoder_key_renewed',
  'encoder_key_revoked',
  'encoder_connected',
  'ticket',
  'clock_moved',
  'conference_deleted',
  'session_deleted',
  'calendar_changed',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export interface AuditEntry {
  readonly at: number;
  readonly action: AuditAction;
  /** `done`, or the code of the refusal. */
  readonly outcome: string;
  /** Principal key of who did it; null when nobody was signed in. */
  readonly by: string | null;
  readonly byName: string | null;
  /** What it was done to: an account, a link, a typed username. */
  readonly subject: string | null;
  readonly conferenceId: string | null;
  readonly address: string;
  readonly detail: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface AuditRecord extends AuditEntry {
  readonly id: number;
}

/** Only grows. */
export abstract class AuditLog {
  abstract append(entry: AuditEntry): Promise<void>;
  /** Newest first, older than `before` (null: from the newest), at most `limit`. */
  abstract page(before: number | null, limit: number): Promise<readonly AuditRecord[]>;
}
