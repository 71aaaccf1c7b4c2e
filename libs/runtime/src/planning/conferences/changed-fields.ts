/** Names of the given parts that differ between two versions of a record; parts are plain data. */
export const changedFields = <Part extends object>(
  before: Part,
  after: Part,
  parts: readonly (keyof Part & string)[],
): readonly string[] => parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));

/** A request's parts without those it leaves out, so that they may be laid over a record. */
export const given = <Body extends object>(body: Body): { [Key in keyof Body]?: Exclude<Body[Key], undefined> } =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Body]?: Exclude<Body[Key], undefined>;
  };
