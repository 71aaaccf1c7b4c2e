import type { CheckRule } from './check-finding.js';
import { terminalKey } from './room-keys.js';
import { sharedElsewhere } from './shared-elsewhere.js';
import { sharedWithin } from './shared-within.js';

const terminal = {
  keyOf: terminalKey,
  named: ({ assetCode }: { readonly assetCode: string | null }) => ({ assetCode: assetCode ?? '' }),
};

/** A device, known by its asset code, that is wanted by another point in another sitting at the same hour. */
export const terminalTaken: CheckRule = (input) => sharedElsewhere({ code: 'TERMINAL_TAKEN', ...terminal }, input);

/** A device that is registered at two points of this sitting. */
export const terminalTwice: CheckRule = (input) => sharedWithin({ code: 'TERMINAL_TWICE', ...terminal }, input);
