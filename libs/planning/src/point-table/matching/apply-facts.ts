import { type Terminal, opensByItself } from '../../points/terminal.js';
import type { PointColumn } from '../columns.js';
import { type RowProblem, problem } from '../reasons.js';
import type { Given, RowFacts } from '../reading/row-facts.js';
import type { TablePoint } from '../table-point.js';

/** Ids that a row's words were found to mean. */
export interface Links {
  readonly parentId: Given<string>;
  readonly via: Given<string>;
}

const or = <Value>(given: Value | undefined, old: Value): Value => (given === undefined ? old : given);

/** A name or an asset code without a kind is a device of the room: offices label those. */
const terminalOf = (facts: RowFacts, old: Terminal | null): Terminal | null => {
  const { terminalKind: kind, terminal: name, assetCode } = facts;
  if (kind === null) return null;
  const names = { name: or(name, old?.name ?? null), assetCode: or(assetCode, old?.assetCode ?? null) };
  const known = kind ?? old?.kind ?? (names.name === null && names.assetCode === null ? null : 'room_terminal');
  return known === null ? null : { kind: known, ...names };
};

const technicianOf = (facts: RowFacts, old: TablePoint['technician']): TablePoint['technician'] => {
  const name = or(facts.technician, old?.name ?? null);
  if (name === null) return null;
  return { name, phone: or(facts.technicianPhone, old?.phone ?? null) };
};

/** A number that belongs to nobody. */
export const technicianProblem = (facts: RowFacts, old: TablePoint['technician']): RowProblem | null =>
  typeof facts.technicianPhone === 'string' && or(facts.technician, old?.name ?? null) === null
    ? problem('TECHNICIAN_MISSING', 'technicianPhone')
    : null;

/** The point as the row wants it; what the row leaves open stays as it is. */
export const withFacts = (point: TablePoint, facts: RowFacts, { parentId, via }: Links): TablePoint => {
  return {
    ...point,
    name: facts.name ?? point.name,
    parentId: or(parentId, point.parentId),
    group: or(facts.group, point.group),
    role: facts.role ?? point.role,
    mode: facts.mode ?? point.mode,
    via: or(via, point.via),
    venue: or(facts.venue, point.venue),
    terminal: terminalOf(facts, point.terminal),
    technician: technicianOf(facts, point.technician),
    hotline: or(facts.hotline, point.hotline),
    autoMicrophone: facts.autoMicrophone ?? point.autoMicrophone,
    sortOrder: facts.sortOrder ?? point.sortOrder,
  };
};

/** A point that is not there yet: what the row says, and what a point is when nobody says anything. */
export const newPoint = (
  base: Pick<TablePoint, 'id' | 'name' | 'unit' | 'sortOrder'>,
  facts: RowFacts,
  links: Links,
): TablePoint => {
  const nothing = { parentId: null, group: null, via: null, venue: null, terminal: null, technician: null };
  const plain = { role: 'member', mode: 'webrtc', hotline: null, autoMicrophone: false } as const;
  const point = withFacts({ ...base, ...nothing, ...plain }, facts, links);
  return { ...point, autoMicrophone: facts.autoMicrophone ?? opensByItself(point.terminal) };
};

const FIELDS: readonly (readonly [PointColumn, (point: TablePoint) => unknown])[] = [
  ['name', (point) => point.name],
  ['parent', (point) => point.parentId],
  ['group', (point) => point.group],
  ['role', (point) => point.role],
  ['mode', (point) => point.mode],
  ['via', (point) => point.via],
  ['venue', (point) => point.venue],
  ['terminalKind', (point) => point.terminal?.kind],
  ['terminal', (point) => point.terminal?.name ?? null],
  ['assetCode', (point) => point.terminal?.assetCode ?? null],
  ['technician', (point) => point.technician?.name],
  ['technicianPhone', (point) => point.technician?.phone ?? null],
  ['hotline', (point) => point.hotline],
  ['autoMicrophone', (point) => point.autoMicrophone],
  ['sortOrder', (point) => point.sortOrder],
];

/** The columns in which two states of a point differ. */
export const changedColumns = (before: TablePoint, after: TablePoint): readonly PointColumn[] =>
  FIELDS.filter(([, value]) => value(before) !== value(after)).map(([column]) => column);
