import type { Millis } from '@diemcau/session';
import type { AuditEntry } from './access-audit.js';

/** A cookie session. The cookie itself is not kept, only its hash. */
export interface Login {
  readonly id: string;
  readonly tokenHash: string;
  /** One of the two is set. */
  readonly accountId: string | null;
  readonly linkId: string | null;
  /** The issue of the link it was opened with; a later issue ends it. */
  readonly linkIssue: number | null;
  readonly deviceId: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly expiresAt: number;
  readonly address: string;
  readonly userAgent: string;
}

/** The use of a link that opened a login. */
export interface LinkUse {
  readonly entry: AuditEntry;
  /** Session clock. */
  readonly at: Millis;
}

export abstract class LoginStore {
  /** `use` goes to the audit log and to the openings of the link in the same transaction: there is never the one without the other. */
  abstract open(login: Login, use?: LinkUse): Promise<void>;
  abstract byTokenHash(tokenHash: string): Promise<Login | null>;
  abstract byId(id: string): Promise<Login | null>;
  /** Newest first. */
  abstract ofAccount(accountId: string): Promise<readonly Login[]>;
  abstract touch(id: string, at: number): Promise<void>;
  abstract close(id: string): Promise<void>;
  /** Closes all of an account, but for the one given. */
  abstract closeAccount(accountId: string, except: string | null): Promise<void>;
  abstract closeLink(linkId: string): Promise<void>;
  /** Forgets what ended before `at`. */
  abstract forgetEnded(at: number): Promise<void>;
}
