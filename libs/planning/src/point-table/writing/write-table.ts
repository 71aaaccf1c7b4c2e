import { type Steps, atOnce, mapInSteps } from '../../steps.js';
import { treeOn, type UnitHistory } from '../../units/history.js';
import { type Day, dateText } from '../../time/day.js';
import { POINT_COLUMNS, type PointColumn } from '../columns.js';
import { HEADINGS } from '../columns.vi.js';
import { type RefIndex, indexingRefs, named } from '../matching/refs.js';
import { phoneCell } from '../phone-cell.js';
import type { TablePoint } from '../table-point.js';
import { type Cell, asValue } from '../table.js';
import { MODE_WORDS, ROLE_WORDS, TERMINAL_WORDS, YES_NO_WORDS } from '../words.vi.js';

export const TABLE_HEADINGS: readonly string[] = POINT_COLUMNS.map((column) => HEADINGS[column]);

const NONE = '-';

/** The last day's list in which the unit is called as the point has it. */
const unitDay = ({ states }: UnitHistory, { code, era, name }: NonNullable<TablePoint['unit']>): Day => {
  const same = states.filter((state) => state.era === era);
  const called = same.findLast((state) => state.forest.byCode.get(code)?.fullName === name);
  const day = (called ?? same[0])?.validFrom ?? era;
  return treeOn(states, day)?.state.era === era ? day : era;
};

/** The shortest text that means this point and no other. */
const reference = (
  index: RefIndex,
  points: ReadonlyMap<string, TablePoint>,
  id: string,
  era: string | null,
): string => {
  const point = points.get(id);
  const texts = [point?.name, point?.unit?.code].filter((text) => text !== undefined);
  const unique = texts.find((text) => {
    const [node, ...others] = named(index, text, era);
    return node?.id === id && others.length === 0 && named(index, text, null).length === 1;
  });
  return unique ?? id;
};

const write = (value: string | null | undefined): string => asValue(value ?? '');
const word = ([first]: readonly string[]): string => first ?? '';

const device = ({ terminal, technician }: TablePoint): Readonly<Partial<Record<PointColumn, string>>> => ({
  terminalKind: terminal === null ? '' : word(TERMINAL_WORDS[terminal.kind]),
  terminal: write(terminal?.name),
  assetCode: write(terminal?.assetCode),
  technician: write(technician?.name),
  technicianPhone: phoneCell(technician?.phone ?? ''),
});

const unit = ({ unit: of }: TablePoint, history: UnitHistory): Readonly<Partial<Record<PointColumn, string>>> => ({
  unitCode: of?.code ?? NONE,
  unitName: write(of?.name),
  unitDate: of === null ? '' : dateText(unitDay(history, of)),
});

/**
 * Points as rows under `TABLE_HEADINGS`: read again they mean the same points, or the same registry where there is none yet.
 * `all` is the whole registry, so that a name in a row means one point of it.
 */
export function* writingRows(
  points: readonly TablePoint[],
  all: readonly TablePoint[],
  history: UnitHistory,
): Steps<readonly (readonly Cell[])[]> {
  const byId = new Map(all.map((point) => [point.id, point]));
  const nodes = all.map(({ id, name, unit: of }) => ({ id, keys: [], names: [name], unit: of, row: null }));
  const index = yield* indexingRefs(nodes);
  // Thousands stand below the same few.
  const links = new Map<string, string>();
  const linkTo = (id: string, era: string | null): string => {
    const key = `${era ?? ''} ${id}`;
    const link = links.get(key) ?? asValue(reference(index, byId, id, era));
    links.set(key, link);
    return link;
  };
  return yield* mapInSteps(points, (point) => {
    const era = point.unit?.era ?? null;
    const link = (id: string | null): string => (id === null ? '' : linkTo(id, era));
    const cells: Readonly<Partial<Record<PointColumn, string>>> = {
      ...unit(point, history),
      ...device(point),
      name: write(point.name),
      parent: point.parentId === null ? NONE : link(point.parentId),
      group: write(point.group),
      role: word(ROLE_WORDS[point.role]),
      mode: word(MODE_WORDS[point.mode]),
      via: link(point.via),
      venue: write(point.venue),
      hotline: phoneCell(point.hotline ?? ''),
      autoMicrophone: word(YES_NO_WORDS[point.autoMicrophone ? 'yes' : 'no']),
      sortOrder: String(point.sortOrder),
      pointKey: point.id,
    };
    return POINT_COLUMNS.map((column) => cells[column] ?? '');
  });
}

/** The same in one piece. */
export const pointRows = (...args: Parameters<typeof writingRows>): readonly (readonly Cell[])[] =>
  atOnce(writingRows(...args));
