import type { Principal, Viewer } from '@diemcau/runtime';
import { AppError } from '../platform/errors/app-error.js';

/** An admin sees every conference, any other account those it has a part in. @throws AppError FORBIDDEN for a link */
export const viewerOf = (principal: Principal): Viewer => {
  if (principal.kind !== 'account') throw new AppError('FORBIDDEN');
  return principal.globalRoles.includes('admin') ? 'all' : { accountId: principal.accountId };
};
