import type { CloneConferenceBody, CloneView } from '@diemcau/contract';
import type { PointId } from '@diemcau/session';
import type { BridgePoint, BridgePoints } from '../../ports/bridge-points.js';
import type { Editor } from '../../ports/editor.js';
import type { Ids } from '../../ports/ids.js';
import type { UnitCatalogue } from '../../ports/units.js';
import type { ConferenceDrafts } from '../conferences/conference-drafts.js';
import { clonedBody } from './cloned-body.js';
import type { ConferenceInForce, ConferencesInForce } from './conference-in-force.js';
import { formerUnits } from './former-units.js';
import { needKnownHours } from './instants.js';
import { newDraft } from './new-draft.js';

type Registry = ReadonlyMap<PointId, BridgePoint>;

/** Every old id gets one new one. */
const renaming = (makeId: () => string): ((within: string, id: string) => string) => {
  const known = new Map<string, string>();
  return (within, id) => {
    const key = `${within} ${id}`;
    const made = known.get(key) ?? makeId();
    known.set(key, made);
    return made;
  };
};

/** Names of the points that take part, as the sittings know them; null where only the registry did. */
const pointNames = ({ sittings }: ConferenceInForce): ReadonlyMap<PointId, string | null> =>
  new Map(sittings.flatMap(({ points }) => points.map(({ pointId, name }) => [pointId, name])));

/** Makes a new draft of a conference, whatever became of it. */
export class ConferenceCloning {
  constructor(
    private readonly plans: ConferencesInForce,
    private readonly drafts: ConferenceDrafts,
    private readonly points: BridgePoints,
    private readonly catalogue: UnitCatalogue,
    private readonly ids: Ids,
  ) {}

  /**
   * `prepare` as for a new conference: it makes the caller its organizer.
   * @throws PlanningRefused NOT_FOUND, DATE_OUT_OF_RANGE, UNKNOWN_POINT (one that left the registry meanwhile)
   */
  async run(
    conferenceId: string,
    { title, startsAt, keep }: CloneConferenceBody,
    by: Editor,
    prepare: (conferenceId: string) => Promise<void>,
  ): Promise<CloneView> {
    const plan = await this.plans.of(conferenceId);
    const [first] = plan.sittings;
    const shift = first === undefined || startsAt === undefined ? 0 : startsAt - first.startsAt;
    const names = pointNames(plan);
    const registry = keep.participations ? await this.registered([...names.keys()]) : new Map<PointId, BridgePoint>();
    const renamed = renaming(() => this.ids.uuid());
    const body = clonedBody(plan, title, { keep, registry, shift, renamed });
    needKnownHours(body.sessions);
    const conference = newDraft(await this.drafts.create(body, by, prepare));
    const dropped = keep.participations ? [...names].filter(([id]) => !registry.has(id)) : [];
    return {
      conference,
      dropped: dropped.map(([pointId, name]) => ({ pointId, pointName: name ?? '' })),
      formerUnits: first === undefined ? [] : await this.formerUnits(registry, first.startsAt + shift),
    };
  }

  private async registered(ids: readonly PointId[]): Promise<Registry> {
    return new Map((await this.points.byIds(ids)).map((point) => [point.id, point]));
  }

  private async formerUnits(registry: Registry, at: number): Promise<CloneView['formerUnits']> {
    return formerUnits([...registry.values()], await this.catalogue.history(), at);
  }
}
