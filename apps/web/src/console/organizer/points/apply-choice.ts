import type { BridgePointView, SessionOutline } from '@diemcau/contract';
import { patch } from '../../../live/http.js';
import type { ChoiceDraft } from './choice-draft.js';
import { fetchRegistry } from './queries.js';
import { registerMissing } from './register-missing.js';
import type { TreeUnit } from './tree/tree-node.js';

/** The service takes no more added points in one change; a larger one is a new selection. */
const MOST_PUT = 2_000;

interface Wish {
  readonly sessionId: string;
  readonly version: number;
  readonly saved: ReadonlySet<string>;
  readonly draft: ChoiceDraft;
  readonly units: readonly TreeUnit[];
  readonly points: readonly BridgePointView[];
  readonly date: string;
  readonly hall: string;
  readonly summoned: number;
}

/** Codes of chosen units without a point; the tree writes them behind a colon. */
export const missingCodes = ({ added }: ChoiceDraft): readonly string[] =>
  [...added].flatMap((key) => (key.startsWith(':') ? [key.slice(1)] : []));

/** Ids of the points added, those that had to be registered first among them. */
const addedIds = async ({ draft, units, points, date, hall }: Wish): Promise<readonly string[]> => {
  const codes = missingCodes(draft);
  const registered = [...draft.added].filter((key) => !key.startsWith(':'));
  if (codes.length === 0) return registered;
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const missing = codes.flatMap((code) => byCode.get(code) ?? []);
  await registerMissing({ missing, units: byCode, points, date, hall });
  const names = new Map(missing.map(({ code, fullName }) => [code, fullName]));
  const made = (await fetchRegistry()).filter(
    ({ unitCode, unitName }) => unitCode !== null && names.get(unitCode) === unitName,
  );
  return [...registered, ...made.map(({ id }) => id)];
};

/** Saves the choice: units without a point get one, then the sitting is changed in one request. @throws HttpRefusal, TypeError. */
export const applyChoice = async (wish: Wish): Promise<SessionOutline> => {
  const { sessionId, version, saved, draft, summoned } = wish;
  const ids = await addedIds(wish);
  const whole = [...saved].filter((id) => !draft.removed.has(id)).concat(ids);
  const points = (of: readonly string[]): readonly { pointId: string }[] => of.map((pointId) => ({ pointId }));
  const change =
    ids.length > MOST_PUT
      ? { select: { select: 'listed', summoned, points: points(whole) }, keep: true }
      : { put: points(ids), remove: [...draft.removed], summoned };
  return patch<SessionOutline>(`/api/sessions/${sessionId}/participations`, { version, ...change }, 'account');
};
