/** A request's parts without those it leaves out, so that they may be laid over a record. */
export const given = <Body extends object>(body: Body): { [Key in keyof Body]?: Exclude<Body[Key], undefined> } =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Body]?: Exclude<Body[Key], undefined>;
  };
