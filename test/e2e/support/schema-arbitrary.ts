import fc from 'fast-check';
import type { z } from 'zod';

/** What this file reads of zod's own description of a schema. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly string[];
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
}

const TEXTS = ['Ý kiến', 'Nguyễn Văn Sơn', 'Sở Tư pháp', 'x'];
const FIGURES = [0, 1, 2, 5, 60, 300];

/** Ids by the name of the field; where none is listed, a text is taken. */
type IdsOf = (field: string) => readonly string[];

type Maker = (def: Def, field: string, ids: IdsOf) => fc.Arbitrary<unknown>;

const inner: Maker = ({ innerType }, field, ids) => takenBy(innerType!, ids, field);
const orNothing =
  (nil: null | undefined): Maker =>
  (def, field, ids) =>
    fc.option(inner(def, field, ids), { nil });
const text: Maker = (_, field, ids) => fc.constantFrom(...(ids(field).length > 0 ? ids(field) : TEXTS));

const MAKERS: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  [
    'object',
    ({ shape }, _, ids) => {
      const fields = Object.entries(shape!).map(([name, schema]) => [name, takenBy(schema, ids, name)] as const);
      return fc.record(Object.fromEntries(fields));
    },
  ],
  ['array', ({ element }, field, ids) => fc.array(takenBy(element!, ids, field), { maxLength: 2 })],
  ['readonly', inner],
  ['default', inner],
  ['prefault', inner],
  ['nullable', orNothing(null)],
  ['optional', orNothing(undefined)],
  ['union', ({ options }, field, ids) => fc.oneof(...options!.map((option) => takenBy(option, ids, field)))],
  ['enum', ({ entries }) => fc.constantFrom(...Object.values(entries!))],
  ['literal', ({ values }) => fc.constantFrom(...values!)],
  ['boolean', () => fc.boolean()],
  ['number', () => fc.constantFrom(...FIGURES)],
  [
    'record',
    ({ keyType, valueType }, field, ids) =>
      fc.dictionary(takenBy(keyType!, ids, field) as fc.Arbitrary<string>, takenBy(valueType!, ids, field), {
        maxKeys: 2,
      }),
  ],
  ['string', text],
  ['pipe', text],
  ['unknown', () => fc.constant({})],
]);

/** Values that a schema takes. @throws for a kind of schema that nobody taught it */
export const takenBy = (schema: z.ZodType, ids: IdsOf, field = ''): fc.Arbitrary<unknown> => {
  const def = schema.def as unknown as Def;
  const make = MAKERS.get(def.type);
  if (make === undefined) throw new Error(`no values are known for a schema of type ${def.type}`);
  return make(def, field, ids);
};
