/** What was changed in the choice of points and not applied yet; the saved choice may change beneath it. */
export interface ChoiceDraft {
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

export const NO_CHANGE: ChoiceDraft = { added: new Set(), removed: new Set() };

/** What is saved, with the changes. */
export const chosenWith = (saved: ReadonlySet<string>, { added, removed }: ChoiceDraft): ReadonlySet<string> =>
  new Set([...[...saved].filter((key) => !removed.has(key)), ...added]);

/** How another choice differs from what is saved. */
export const changeTo = (saved: ReadonlySet<string>, wanted: ReadonlySet<string>): ChoiceDraft => ({
  added: new Set([...wanted].filter((key) => !saved.has(key))),
  removed: new Set([...saved].filter((key) => !wanted.has(key))),
});

export const isChanged = ({ added, removed }: ChoiceDraft): boolean => added.size + removed.size > 0;
