import { type AccessLink, mapInTurns } from '@diemcau/runtime';
import { codeHashOf, shortCodeOf } from './link-token.js';

/** A link before it has a short code. */
export type LinkDraft = Omit<AccessLink, 'codeAttempt' | 'codeHash'>;

const withAttempt = (serverKey: string, draft: LinkDraft, codeAttempt: number): AccessLink => ({
  ...draft,
  codeAttempt,
  codeHash: codeHashOf(serverKey, shortCodeOf(serverKey, { ...draft, codeAttempt })),
});

/** Keyed hashes take their time. */
const IN_A_TURN = 250;

/** Gives each draft the first of its codes that none of `taken` and none before it has. */
export const withCodes = (
  serverKey: string,
  drafts: readonly LinkDraft[],
  taken: ReadonlySet<string>,
): Promise<readonly AccessLink[]> => {
  const used = new Set(taken);
  return mapInTurns(drafts, IN_A_TURN, (draft) => {
    let link = withAttempt(serverKey, draft, 0);
    while (used.has(link.codeHash)) link = withAttempt(serverKey, draft, link.codeAttempt + 1);
    used.add(link.codeHash);
    return link;
  });
};
