import type { Terminal } from '../points/terminal.js';

export type TableRole = 'central' | 'member' | 'branch';

export type TableMode = 'webrtc' | 'whip' | 'hardware' | 'view_only';

/** A unit as a point keeps it: a code means what it meant in its era. */
export interface TableUnit {
  readonly code: string;
  readonly era: string;
  readonly name: string;
}

/** A bridge point as tables and the registry both know it. */
export interface TablePoint {
  readonly id: string;
  readonly name: string;
  readonly unit: TableUnit | null;
  readonly parentId: string | null;
  readonly group: string | null;
  readonly role: TableRole;
  readonly mode: TableMode;
  readonly via: string | null;
  readonly venue: string | null;
  readonly terminal: Terminal | null;
  readonly technician: { readonly name: string; readonly phone: string | null } | null;
  readonly hotline: string | null;
  readonly autoMicrophone: boolean;
  readonly sortOrder: number;
}
