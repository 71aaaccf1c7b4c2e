import { suite } from './suite.js';

/** A store on a storage of its own; `reopen` gives it as the next start of the service finds it. */
export interface OpenedStore<Store> {
  readonly store: Store;
  reopen(): Promise<Store>;
  close(): Promise<void>;
}

/** What `open` gives, anew for each test of the block it is called in. */
export const openedForEach = <Opened extends { close(): Promise<void> }>(
  open: () => Promise<Opened>,
): { readonly now: Opened } => {
  const { afterEach, beforeEach } = suite();
  const holder = {} as { now: Opened };
  beforeEach(async () => {
    holder.now = await open();
  });
  afterEach(() => holder.now.close());
  return holder;
};
