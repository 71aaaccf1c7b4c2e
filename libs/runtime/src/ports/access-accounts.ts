import type { GlobalRole, GrantedRole } from './access-principal.js';

export interface Account {
  readonly id: string;
  /** Lower case; unique. */
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly globalRoles: readonly GlobalRole[];
  readonly createdAt: number;
  readonly disabledAt: number | null;
  /** Set by whoever else chose the password: its owner must choose his own first. */
  readonly mustChangePassword: boolean;
}

export interface Grant {
  readonly accountId: string;
  readonly conferenceId: string;
  readonly roles: readonly GrantedRole[];
}

/** Accounts and what they were granted. */
export abstract class AccountStore {
  /** False when the username is taken. */
  abstract add(account: Account): Promise<boolean>;
  /** Adds the account only while there is none at all; false when somebody was first. */
  abstract addFirst(account: Account): Promise<boolean>;
  abstract isEmpty(): Promise<boolean>;
  abstract byId(id: string): Promise<Account | null>;
  abstract byUsername(username: string): Promise<Account | null>;
  /** By username in the order of its letters' codes, after `after`, at most `limit`. */
  abstract page(after: string, limit: number): Promise<readonly Account[]>;
  abstract setPassword(id: string, passwordHash: string, mustChangePassword: boolean): Promise<void>;
  /** False, and nothing changed, when no enabled admin would be left. */
  abstract change(
    id: string,
    change: {
      readonly displayName?: string;
      readonly globalRoles?: readonly GlobalRole[];
      readonly disabledAt?: number | null;
    },
  ): Promise<boolean>;
  abstract rolesIn(accountId: string, conferenceId: string): Promise<readonly GrantedRole[]>;
  abstract grantsIn(conferenceId: string): Promise<readonly Grant[]>;
  abstract grantsOf(accountId: string): Promise<readonly Grant[]>;
  /** Replaces the roles of an account in a conference; none removes the grant. */
  abstract grant(grant: Grant, by: string, at: number): Promise<void>;
}
