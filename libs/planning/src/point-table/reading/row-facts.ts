import type { TerminalKind } from '../../points/terminal.js';
import type { Day } from '../../time/day.js';
import type { RowProblem } from '../reasons.js';
import type { TableMode, TableRole } from '../table-point.js';

/** Undefined: the file says nothing, what is there stays. Null: it is taken away. */
export type Given<Value> = Value | null | undefined;

/** What one row says, before anybody looked which point it means. */
export interface RowFacts {
  readonly row: number;
  /** Id of a point, as an export writes it. */
  readonly pointKey: string | null;
  /** `none`: the point is of no unit, for certain. A number has lost its leading zeros. */
  readonly unitCode: { readonly text: string; readonly isNumber: boolean } | 'none' | null;
  /** The day whose list of units the code is from, when it is not that of the whole file. */
  readonly unitDate: Day | null;
  readonly unitName: string | null;
  readonly name: string | null;
  readonly parent: Given<string>;
  readonly via: Given<string>;
  readonly group: Given<string>;
  readonly role: TableRole | undefined;
  readonly mode: TableMode | undefined;
  readonly venue: Given<string>;
  readonly terminalKind: Given<TerminalKind>;
  readonly terminal: Given<string>;
  readonly assetCode: Given<string>;
  readonly technician: Given<string>;
  readonly technicianPhone: Given<string>;
  readonly hotline: Given<string>;
  readonly autoMicrophone: boolean | undefined;
  readonly sortOrder: number | undefined;
  /** What is wrong with the cells themselves. */
  readonly problems: readonly RowProblem[];
}
