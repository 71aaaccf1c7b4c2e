// What the scripts of the built pages ask of a browser: syntax, methods and styles that came after the oldest one they are for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { root } from './run-command.mjs';

/** The Chrome that brought it; a node of the syntax tree has it when the test says so. */
const SYNTAX = [
  ['trailing catch without a name', 66, ({ type, param }) => type === 'CatchClause' && param === null],
  ['spread in an object', 60, ({ type, properties }) => type === 'ObjectExpression' && properties.some(isSpread)],
  ['rest in an object', 60, ({ type, properties }) => type === 'ObjectPattern' && properties.some(isRest)],
  ['import()', 63, ({ type }) => type === 'ImportExpression'],
  ['for await', 63, (node) => node.type === 'ForOfStatement' && node.await],
  ['async generator', 63, (node) => node.async === true && node.generator === true],
  ['bigint', 67, (node) => typeof node.bigint === 'string'],
  ['class field', 72, ({ type }) => type === 'PropertyDefinition'],
  ['private name', 74, ({ type }) => type === 'PrivateIdentifier'],
  ['numeric separator', 75, (node) => typeof node.value === 'number' && String(node.raw).includes('_')],
  ['?.', 80, ({ type }) => type === 'ChainExpression'],
  ['??', 80, ({ type, operator }) => type === 'LogicalExpression' && operator === '??'],
  ['??=', 85, ({ type, operator }) => type === 'AssignmentExpression' && ['??=', '||=', '&&='].includes(operator)],
  ['await outside', 89, ({ type, body }) => type === 'Program' && body.some(awaits)],
  ['static block', 94, ({ type }) => type === 'StaticBlock'],
  ['regular expression /s', 62, ({ regex }) => /s/u.test(regex?.flags ?? '')],
  ['look-behind', 62, ({ regex }) => /\(\?<[=!]/u.test(regex?.pattern ?? '')],
  ['\\p{…} or a named group', 64, ({ regex }) => /\\p\{|\(\?<[a-z]/iu.test(regex?.pattern ?? '')],
];

const isSpread = ({ type }) => type === 'SpreadElement';
const isRest = ({ type }) => type === 'RestElement';
const awaits = ({ type, expression }) => type === 'ExpressionStatement' && expression.type === 'AwaitExpression';

/** Methods and globals by name, each with its Chrome; a name that older things have, too, cannot stand here. */
const NAMES = {
  padStart: 57,
  padEnd: 57,
  formatToParts: 57,
  finally: 63,
  ResizeObserver: 64,
  trimStart: 66,
  trimEnd: 66,
  AbortController: 66,
  flat: 69,
  flatMap: 69,
  toggleAttribute: 69,
  queueMicrotask: 71,
  fromEntries: 73,
  matchAll: 73,
  allSettled: 76,
  BroadcastChannel: 54,
  replaceAll: 85,
  WeakRef: 84,
  replaceChildren: 86,
  at: 92,
  randomUUID: 92,
  hasOwn: 93,
  findLast: 97,
  findLastIndex: 97,
  structuredClone: 98,
  toReversed: 110,
  toSorted: 110,
  toSpliced: 110,
  groupBy: 117,
};

/** Styles that a television passes over; with them its picture falls apart. */
const STYLES = [
  ['gap', /[;{](?:row-)?gap:/u],
  ['inset', /[;{]inset:/u],
  ['aspect-ratio', /[;{]aspect-ratio:/u],
  ['clamp()', /clamp\(|[:,( ]min\(|[:,( ]max\(/u],
  [':is()', /:(?:is|where|has)\(/u],
  ['new units', /\d(?:dvh|svh|lvh|cqw|cqh)\b/u],
  ['color-mix()', /color-mix\(|oklch\(/u],
];

const camel = (name) => name.replace(/-(?<letter>[a-z])/gu, (_all, letter) => letter.toUpperCase());

/** What `live/old-browsers.ts` brings along. */
const brought = () => {
  const source = readFileSync(join(root, 'apps', 'web', 'src', 'live', 'old-browsers.ts'), 'utf8');
  return new Set([...source.matchAll(/core-js\/actual\/[a-z]+\/([a-z-]+)\.js/gu)].map(([, name]) => camel(name)));
};

function* nodesOf(node) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.type === 'string') yield node;
  for (const part of Object.values(node)) yield* nodesOf(part);
}

/** `.name`, and a bare `name` that is called; not one that is only asked for by `typeof`. */
const nameIn = ({ type, property, computed, callee }) => {
  if (type === 'MemberExpression' && !computed) return property.name;
  if ((type === 'NewExpression' || type === 'CallExpression') && callee.type === 'Identifier') return callee.name;
  return null;
};

/** What a script needs that Chrome `chrome` has not. */
export const tooNewIn = (script, chrome) => {
  const known = brought();
  const found = new Set();
  for (const node of nodesOf(parseAst(script))) {
    for (const [what, since, has] of SYNTAX) if (since > chrome && has(node)) found.add(what);
    const name = nameIn(node);
    const since = name !== null && Object.hasOwn(NAMES, name) ? NAMES[name] : 0;
    if (since > chrome && !known.has(name)) found.add(name);
  }
  return [...found];
};

export const tooNewInStyles = (css) => STYLES.filter(([, pattern]) => pattern.test(css)).map(([what]) => what);
