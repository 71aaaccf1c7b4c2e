import type { z } from 'zod';

interface AnyBody {
  readonly type: string;
  readonly data: unknown;
}

type DataOf<Body extends AnyBody, Type extends Body['type']> = Extract<Body, { readonly type: Type }>['data'];

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** One schema per command, whose output is exactly the domain's type: neither a field more nor a value less. */
export type SchemaTable<Body extends AnyBody> = {
  readonly [Type in Body['type']]: z.ZodType<DataOf<Body, Type>>;
};

type Exact<Body extends AnyBody, Table extends SchemaTable<Body>> = {
  readonly [Type in keyof Table]: Type extends Body['type']
    ? Same<z.output<Table[Type]>, DataOf<Body, Type>> extends true
      ? Table[Type]
      : { readonly drift: Type }
    : never;
};

/** Ties schemas to the domain's commands: a schema that drifts from its type does not compile. */
export const schemasOf =
  <Body extends AnyBody>() =>
  <const Table extends SchemaTable<Body>>(table: Table & Exact<Body, Table>): SchemaTable<Body> =>
    table;
