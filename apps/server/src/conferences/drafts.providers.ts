import {
  BridgePoints,
  Clock,
  ConferenceDrafts,
  Conferences,
  FrozenDrafts,
  Ids,
  PointSets,
  Selections,
  SessionDrafts,
  SessionStates,
} from '@diemcau/runtime';
import type { Provider } from '@nestjs/common';

const WRITING = [Conferences, Selections, Ids, Clock, FrozenDrafts];

/** The use cases that write drafts. */
export const draftProviders: Provider[] = [
  {
    provide: FrozenDrafts,
    inject: [Conferences, SessionStates, Clock],
    useFactory: (...parts: ConstructorParameters<typeof FrozenDrafts>) => new FrozenDrafts(...parts),
  },
  {
    provide: Selections,
    inject: [BridgePoints, PointSets],
    useFactory: (...parts: ConstructorParameters<typeof Selections>) => new Selections(...parts),
  },
  {
    provide: ConferenceDrafts,
    inject: WRITING,
    useFactory: (...parts: ConstructorParameters<typeof ConferenceDrafts>) => new ConferenceDrafts(...parts),
  },
  {
    provide: SessionDrafts,
    inject: WRITING,
    useFactory: (...parts: ConstructorParameters<typeof SessionDrafts>) => new SessionDrafts(...parts),
  },
];
