/** What a row holds, as a plain object: what `insert` takes and mappings make. */
export type RowValues<Row> = { -readonly [Key in keyof Row]: Row[Key] };
