import { searchKey } from '@diemcau/planning';
import type { InvitedUnit } from '@diemcau/session';

/** A point's own unit stands among the invited under its code, and is found by the registry of points. */
const OWN_UNIT = /^\d{2,5}$/u;

/** By what a participation is found besides its point: "Sở Y tế" in the hall. Null where only the point's own unit is invited. */
export const invitedUnitsKey = (units: readonly Pick<InvitedUnit, 'id' | 'name'>[]): string | null => {
  const guests = units.filter(({ id }) => !OWN_UNIT.test(id));
  return guests.length === 0 ? null : guests.map(({ name }) => searchKey(name)).join(' | ');
};
