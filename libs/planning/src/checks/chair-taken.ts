import { foldName } from '../names/fold.js';
import type { CheckRule } from './check-finding.js';
import { otherLink, otherParams } from './other-sitting.js';

/** Somebody who presides over two sittings at the same hour; people are told apart by name alone. */
export const chairTaken: CheckRule = ({ sitting: { chairs }, others }) => {
  const own = new Map(chairs.map((chair) => [foldName(chair.name), chair]));
  return others.flatMap((other) =>
    [...new Set(other.chairs.map(foldName))].flatMap((key) => {
      const chair = own.get(key);
      if (chair === undefined) return [];
      return {
        code: 'CHAIR_TAKEN' as const,
        params: { chair: chair.name, ...otherParams(other) },
        link: otherLink(other, { kind: 'chair', id: chair.id }),
      };
    }),
  );
};
