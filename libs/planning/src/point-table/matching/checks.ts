import { ancestry } from '../../units/forest.js';
import { type Draft, isSound } from './drafts.js';
import type { Surroundings } from './identify.js';
import { rowId } from './outcome.js';
import { type RowProblem, problem } from '../reasons.js';
import type { TablePoint } from '../table-point.js';

/** The registry as the file would leave it. */
interface Outlook {
  readonly points: ReadonlyMap<string, TablePoint>;
  /** Rows that write something, by the id of their point. */
  readonly rows: ReadonlyMap<string, Draft>;
  /** Rows that would have made a point and cannot, by the id it would have had. */
  readonly broken: ReadonlyMap<string, Draft>;
}

type Found = readonly (readonly [Draft, RowProblem])[];

const outlook = ({ points }: Surroundings, drafts: readonly Draft[]): Outlook => {
  const all = new Map(points.byId);
  const rows = new Map<string, Draft>();
  const broken = new Map<string, Draft>();
  for (const draft of drafts) {
    if (isSound(draft) && draft.after !== null) {
      all.set(draft.after.id, draft.after);
      if (draft.before === null || draft.changes.length > 0) rows.set(draft.after.id, draft);
    } else if (draft.before === null) broken.set(rowId(draft.facts.row), draft);
  }
  return { points: all, rows, broken };
};

const touches = ({ before, changes }: Draft, column: 'parent' | 'via' | 'mode' | 'role'): boolean =>
  before === null || changes.includes(column);

/** Who stands below, or is carried by, a row that cannot be written cannot be written either; so on down to the last. */
const orphans = ({ broken }: Outlook, drafts: readonly Draft[]): Found => {
  const found = new Map<string, readonly [Draft, RowProblem]>();
  const below = new Map<string, (readonly [Draft, RowProblem])[]>();
  for (const draft of drafts) {
    if (!isSound(draft) || draft.after === null) continue;
    const links = [
      [draft.after.parentId, 'PARENT_BROKEN', 'parent'],
      [draft.after.via, 'GATEWAY_BROKEN', 'via'],
    ] as const;
    for (const [id, reason, column] of links) {
      if (id?.startsWith('row:') !== true) continue;
      const entry = [draft, problem(reason, column, { row: Number(id.slice(4)) })] as const;
      const others = below.get(id);
      if (others === undefined) below.set(id, [entry]);
      else others.push(entry);
    }
  }
  const waiting = [...broken.keys()];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const entry of below.get(id) ?? []) {
      const own = rowId(entry[0].facts.row);
      if (found.has(own)) continue;
      found.set(own, entry);
      waiting.push(own);
    }
  }
  return [...found.values()];
};

/** The points that stand above themselves, without those that only stand below such. Each point is walked over once. */
const onCircles = (points: ReadonlyMap<string, TablePoint>): ReadonlySet<string> => {
  const walks = new Map<string, number>();
  const found = new Set<string>();
  let walk = 0;
  for (const start of points.keys()) {
    walk++;
    let at: string | null = start;
    while (at !== null && !walks.has(at)) {
      walks.set(at, walk);
      at = points.get(at)?.parentId ?? null;
    }
    if (at === null || walks.get(at) !== walk) continue;
    for (let id = at; !found.has(id); id = points.get(id)?.parentId ?? at) found.add(id);
  }
  return found;
};

const circles = ({ points, rows }: Outlook): Found =>
  [...onCircles(points)].flatMap((id) => {
    const draft = rows.get(id);
    if (draft === undefined || !touches(draft, 'parent')) return [];
    const reason = points.get(id)?.parentId === id ? 'PARENT_IS_SELF' : 'PARENT_CIRCLE';
    return [[draft, problem(reason, 'parent')] as const];
  });

/** A gateway sends pictures and sound itself. */
const carries = (point: TablePoint | undefined): boolean =>
  (point?.mode === 'webrtc' || point?.mode === 'whip') && point.via === null;

const gatewayProblem = (point: TablePoint, gateway: TablePoint | undefined): RowProblem | null => {
  if (point.via === point.id) return problem('GATEWAY_IS_SELF', 'via');
  return carries(gateway) ? null : problem('GATEWAY_CANNOT_CARRY', 'via', { name: gateway?.name ?? '' });
};

const gateways = ({ points, rows }: Outlook): Found => {
  const found: (readonly [Draft, RowProblem])[] = [];
  for (const point of points.values()) {
    if (point.via === null) continue;
    const row = rows.get(point.id);
    const gateway = points.get(point.via);
    const carrier = rows.get(point.via);
    if (row !== undefined && touches(row, 'via')) {
      const wrong = gatewayProblem(point, gateway);
      if (wrong !== null) found.push([row, wrong]);
    } else if (carrier !== undefined && (touches(carrier, 'mode') || touches(carrier, 'via')) && !carries(gateway)) {
      found.push([carrier, problem('CARRIES_OTHERS', 'mode', { name: point.name })]);
    }
  }
  return found;
};

/** Whose hall a point may be: that of its own province, or of the nearest point above that is of one. */
const provinceOf = ({ history }: Surroundings, { points }: Outlook): ((point: TablePoint) => string) => {
  const states = new Map(history.states.map((state) => [state.era, state]));
  return (point) => {
    const seen = new Set<string>();
    for (let at: TablePoint | undefined = point; at !== undefined && !seen.has(at.id);) {
      seen.add(at.id);
      const forest = at.unit === null ? undefined : states.get(at.unit.era)?.forest;
      const province = at.unit === null || forest === undefined ? undefined : ancestry(forest, at.unit.code).at(-1);
      if (province !== undefined) return `${at.unit?.era ?? ''} ${province.code}`;
      at = at.parentId === null ? undefined : points.get(at.parentId);
    }
    return '';
  };
};

/** A province has one hall: what is there already is first, then the rows in their order. */
const centrals = (surroundings: Surroundings, ahead: Outlook): Found => {
  const halls = [...ahead.points.values()].filter(({ role }) => role === 'central');
  if (halls.length < 2) return [];
  const province = provinceOf(surroundings, ahead);
  const newHall = (point: TablePoint): Draft | null => {
    const row = ahead.rows.get(point.id);
    return row !== undefined && touches(row, 'role') ? row : null;
  };
  const first = new Map<string, TablePoint>();
  for (const point of halls) if (newHall(point) === null) first.set(province(point), point);
  return halls.flatMap((point) => {
    const row = newHall(point);
    const hall = first.get(province(point));
    if (hall === undefined) first.set(province(point), point);
    return row === null || hall === undefined || hall === point
      ? []
      : [[row, problem('SECOND_CENTRAL', 'role', { name: hall.name })] as const];
  });
};

/** Rounds in which one row that falls may make another fall; a file that needs more is not made by an office. */
const ROUNDS = 100;

/** What only shows when all rows stand together. Adds to the problems until what is left holds. */
export const checkTogether = (surroundings: Surroundings, drafts: readonly Draft[]): void => {
  for (let round = 0; ; round++) {
    const ahead = outlook(surroundings, drafts);
    const lonely = orphans(ahead, drafts);
    const found =
      lonely.length > 0 ? lonely : [...circles(ahead), ...gateways(ahead), ...centrals(surroundings, ahead)];
    if (found.length === 0) return;
    for (const [draft, wrong] of found) draft.problems.push(wrong);
    if (round < ROUNDS) continue;
    for (const draft of ahead.rows.values()) {
      if (isSound(draft)) draft.problems.push(problem('PARENT_CIRCLE', 'parent'));
    }
  }
};
