import type { CheckRule } from './check-finding.js';
import { technicianKey } from './room-keys.js';
import { sharedElsewhere } from './shared-elsewhere.js';
import { sharedWithin } from './shared-within.js';

const technician = {
  keyOf: technicianKey,
  named: ({ technician: person }: { readonly technician: { readonly name: string } | null }) => ({
    technician: person?.name ?? '',
  }),
};

/** A technician, known by his telephone, at one point here and at another one in another sitting at the same hour. */
export const technicianTaken: CheckRule = (input) =>
  sharedElsewhere({ code: 'TECHNICIAN_TAKEN', ...technician }, input);

/** A technician at two points of this sitting. */
export const technicianTwice: CheckRule = (input) => sharedWithin({ code: 'TECHNICIAN_TWICE', ...technician }, input);
