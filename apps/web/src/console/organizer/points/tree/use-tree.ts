import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useFormerNames, useRegistry, useUnits } from '../queries.js';
import { text } from '../text.js';
import { pointsTree } from './points-tree.js';
import { branchKeys, foundIn, treeRows, type TreeRow } from './tree-rows.js';

const SEARCH_MS = 200;

const without = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...keys].filter((other) => other !== key));

interface ShownTree {
  readonly state: 'pending' | 'failed' | 'there';
  readonly rows: readonly TreeRow[];
  /** Of units found by them: the names of those they took over from. */
  readonly former: ReadonlyMap<string, readonly string[]>;
  readonly onOpen: (key: string, open: boolean) => void;
  readonly again: () => void;
}

/** What of the country is visible: what was opened, or what was searched for. */
export const useTree = (date: string, words: string): ShownTree => {
  const registry = useRegistry();
  const units = useUnits(date);
  const [wanted] = useDebouncedValue(words.trim(), SEARCH_MS);
  const former = useFormerNames(date, wanted);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const tree = useMemo(() => {
    const { own, others, ungrouped } = text;
    return pointsTree(units.data ?? [], registry.data ?? [], { own, others, ungrouped });
  }, [units.data, registry.data]);
  const found = useMemo(() => foundIn(tree, wanted, new Set(former.keys())), [tree, wanted, former]);
  const rows = useMemo(() => {
    if (wanted === '') return treeRows(found, open);
    return treeRows(found, new Set([...branchKeys(found)].filter((key) => !closed.has(key))));
  }, [found, open, closed, wanted]);
  const failed = units.isError || registry.isError;
  return {
    state: failed ? 'failed' : units.isPending || registry.isPending ? 'pending' : 'there',
    rows,
    former,
    onOpen: (key, isOpen) => {
      setOpen(isOpen ? new Set([...open, key]) : without(open, key));
      setClosed(isOpen ? without(closed, key) : new Set([...closed, key]));
    },
    again: () => void Promise.all([units.refetch(), registry.refetch()]),
  };
};
