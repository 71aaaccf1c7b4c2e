import type { Role } from './actor.js';

/**
 * How far a role reaches with a command: at any point, at its own point only, at its own point and the points below it,
 * or at the central hall only. A role that is not listed may not issue the command at all.
 */
export type Reach = 'any' | 'own' | 'subtree' | 'hall';

export type Access = Partial<Readonly<Record<Role, Reach>>>;

/** One entry per command of a slice, so that a command without a rule does not compile. */
export type AccessTable<Body extends { readonly type: string }> = Readonly<Record<Body['type'], Access>>;
