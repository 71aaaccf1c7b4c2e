import type { LinkAnswer } from '@diemcau/contract';
import { searchKey } from '@diemcau/planning';

export const LINK_STATES = ['unopened', 'opened', 'revoked'] as const;
export type LinkState = (typeof LINK_STATES)[number];

export const linkState = ({ revoked, openedAt }: LinkAnswer): LinkState =>
  revoked ? 'revoked' : openedAt === null ? 'unopened' : 'opened';

/** How many links are in each state. */
export const countStates = (links: readonly LinkAnswer[]): Readonly<Record<LinkState, number>> => {
  const counts = { unopened: 0, opened: 0, revoked: 0 };
  for (const link of links) counts[linkState(link)] += 1;
  return counts;
};

/** Links of a state (null is any) whose plate or short code has the words in it. */
export const foundLinks = (
  links: readonly LinkAnswer[],
  words: string,
  state: LinkState | null,
): readonly LinkAnswer[] => {
  const wanted = searchKey(words);
  return links.filter(
    (link) =>
      (state === null || linkState(link) === state) &&
      searchKey(`${link.label} ${link.shortCode ?? ''}`).includes(wanted),
  );
};
