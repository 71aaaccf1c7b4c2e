import type { BridgePointView } from '@diemcau/contract';
import { searchKey } from '@diemcau/planning';
import { useMemo } from 'react';
import { hasContact } from './point-form-fields.js';

interface Filter {
  readonly words: string;
  readonly group: string | null;
  /** Only points that nobody can be telephoned about. */
  readonly missingOnly: boolean;
}

const wordsOf = ({ name, unitName, group, technician }: BridgePointView): string =>
  searchKey([name, unitName, group, technician?.name].join(' '));

/** Points of the registry that a filter leaves; folded once, not at every letter. */
export const useFoundPoints = (
  registry: readonly BridgePointView[],
  { words, group, missingOnly }: Filter,
): readonly BridgePointView[] => {
  const searched = useMemo(() => registry.map((point) => ({ point, folded: wordsOf(point) })), [registry]);
  return useMemo(() => {
    const wanted = searchKey(words);
    return searched
      .filter(({ folded }) => folded.includes(wanted))
      .map(({ point }) => point)
      .filter((point) => (group === null || point.group === group) && !(missingOnly && hasContact(point)));
  }, [searched, words, group, missingOnly]);
};
