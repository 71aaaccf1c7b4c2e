import fc from 'fast-check';

/** JSON texts no client of ours would send; some of them no JSON.stringify would write. */
const TEXTS = [
  'null',
  'true',
  '-0',
  '-1',
  '0.5',
  '1e308',
  '1e999',
  '-1e999',
  '9007199254740993',
  '123456789012345678901234567890',
  '""',
  '" "',
  '"1"',
  '"NaN"',
  '"\\u0000"',
  '"a\\u0000b"',
  '"\\ud800"',
  '"\\udfff\\ud800"',
  '"\\u202eĐồng chí"',
  '"\\u200b"',
  '"Ho\\u0301\\u0301\\u0301\\u0301\\u0301a"',
  '"__proto__"',
  '"constructor"',
  '"prototype"',
  '"toString"',
  '"hasOwnProperty"',
  '"\' OR 1=1; DROP TABLE event; --"',
  '"../../etc/passwd"',
  '"<script>alert(1)</script>"',
  '"%00"',
  '"${7*7}"',
  JSON.stringify('x'.repeat(10_000)),
  '[]',
  '[[]]',
  '[null]',
  '{}',
  '{"length":3}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"valueOf":2}',
  '{"then":1}',
  '{"_placeholder":true,"num":0}',
  `${'['.repeat(2_000)}${']'.repeat(2_000)}`,
  `${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}`,
  JSON.stringify(Array.from({ length: 3_000 }, (_, index) => index)),
  JSON.stringify(Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`k${index}`, index]))),
];

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'by',
  'at',
  'roles',
  'cmdId',
  'seq',
  '',
  ' ',
  'x'.repeat(300),
];

const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)) },
);

type Path = readonly string[];

const pathsOf = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
    : [path];

/** JSON text in which what stands at `path` was replaced; null takes it away. */
const broken = (value: unknown, path: Path, text: string | null, extra: string | null): string => {
  const [key, ...rest] = path;
  if (key === undefined) {
    if (extra === null || typeof value !== 'object' || value === null || Array.isArray(value)) return text ?? 'null';
    const inside = JSON.stringify(value).slice(1, -1);
    return `{${inside}${inside === '' ? '' : ','}${JSON.stringify(extra)}:${text ?? 'null'}}`;
  }
  const parts = Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, inner]) => {
    if (name === key && rest.length === 0 && text === null) return [];
    const written = name === key ? broken(inner, rest, text, extra) : JSON.stringify(inner ?? null);
    return [Array.isArray(value) ? written : `${JSON.stringify(name)}:${written}`];
  });
  return Array.isArray(value) ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
};

/** A valid value with one thing wrong: replaced, left out, or one field too many. As JSON text. */
export const brokenForms = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  valid.chain((value) =>
    fc
      .tuple(
        fc.constantFrom(...pathsOf(value)),
        fc.option(hostileText, { freq: 6 }),
        fc.option(fc.constantFrom(...KEYS), { freq: 3 }),
      )
      .map(([path, text, extra]) => broken(value, path, text, extra)),
  );
