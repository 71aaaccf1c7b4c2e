import {
  type Actor,
  type AgendaItem,
  conferenceProfile,
  type EntryKind,
  type PointId,
  type Profile,
  sittingProfile,
} from '@diemcau/session';
import { people } from './sample-actors.js';
import { samplePlan } from './sample-plan.js';
import { type Act, liveScene, type Scene, stateOf } from './scene.js';

const sample = samplePlan();

/** The sample programme with one profile for every item. */
export const agendaWith = (profile: Profile): readonly AgendaItem[] =>
  sample.agenda.map((item) => ({ ...item, profile }));

/** Any number of speakers, any mode, on top of the conference's or the sitting's rules. */
export const profileOf = (changes: Partial<Profile> = {}, name: Profile['name'] = 'conference'): Profile => ({
  ...(name === 'conference' ? conferenceProfile : sittingProfile),
  ...changes,
});

/** Open, the opening item on, nothing registered. */
export const floorScene = (profile: Profile = conferenceProfile, ...acts: readonly Act[]): Scene =>
  liveScene(
    samplePlan({ agenda: agendaWith(profile), registrations: [] }),
    { type: 'StartItem', by: people.chair, data: { itemId: 'opening', stopSpeakers: false } },
    ...acts,
  );

/** A point's operator asks for the floor; the entry is named after the point unless told. */
export const ask = (pointId: PointId, kind: EntryKind = 'speech', entryId = `e-${pointId}`): Act => ({
  type: 'RequestFloor',
  by: people.operatorOf(pointId),
  data: { entryId, pointId, kind, speakers: [], topic: '', onBehalfOf: null },
});

/** A point's operator registers for an item to come; the entry is named after the point unless told. */
export const register = (
  pointId: PointId,
  itemId = 'discussion',
  kind: EntryKind = 'paper',
  entryId = `r-${pointId}`,
): Act => ({
  type: 'RegisterSpeech',
  by: people.operatorOf(pointId),
  data: { entryId, pointId, kind, itemId, speakers: [], topic: 'Giảm nghèo', onBehalfOf: null },
});

/** The chair calls entries in this order. */
export const callEntries = (version: number, ...entryIds: readonly string[]): Act => ({
  type: 'CallSpeakers',
  by: people.chair,
  data: { version, calls: entryIds.map((entryId) => ({ entryId })) },
});

type Versioned = 'PutOnDeck' | 'PauseTurn' | 'ResumeTurn' | 'StopTurn' | 'MarkNoAnswer' | 'MarkLost' | 'ReturnToQueue';

/** A control command of the chair upon one entry. */
export const control = (type: Versioned, entryId: string, version: number, by: Actor = people.chair): Act => ({
  type,
  by,
  data: { entryId, version },
});

/** The operator starts to speak. */
export const startTurn = (pointId: PointId, entryId = `e-${pointId}`): Act => ({
  type: 'StartTurn',
  by: people.operatorOf(pointId),
  data: { entryId },
});

export const undo = (version: number, after = 1_000): Act => ({
  type: 'UndoFloor',
  by: people.chair,
  after,
  data: { version },
});

/** The floor version a scene has reached. */
export const versionOf = (scene: Scene): number => stateOf(scene).floor.version;
