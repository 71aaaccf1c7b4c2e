import type { Account, GlobalRole } from '@diemcau/runtime';
import { hashPassword, requireStrong } from './passwords.js';

interface Wanted {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  readonly globalRoles: readonly GlobalRole[];
  readonly mustChangePassword: boolean;
}

/** An account ready to be kept. @throws AppError WEAK_PASSWORD */
export const newAccount = async ({ password, ...rest }: Wanted, id: string, createdAt: number): Promise<Account> => {
  requireStrong(password, rest.username);
  return { ...rest, id, createdAt, disabledAt: null, passwordHash: await hashPassword(password) };
};
