import type { MediaReceipt, PresenceState } from '@diemcau/contract';
import { describe, expect, it } from '@jest/globals';
import { type Act, ask, callEntries, control, floorScene, people, play, type Scene, stateOf } from '@diemcau/testing';
import type { MediaPicture } from '../../../live/media-picture.js';
import { factsOf } from '../state/point-fact.js';
import { type Exception, exceptionsOf } from './exceptions.js';

const silent: MediaReceipt = {
  right: 'floor',
  carrierId: 'ham-yen',
  byHand: false,
  stage: 'publishing',
  since: 0,
  cause: 'silent',
  heldSince: 10,
  red: true,
};
const mediaOf = (receipts: Readonly<Record<string, MediaReceipt>>): MediaPicture => ({
  version: 1,
  server: { state: 'available', since: 0, awaySince: null },
  differs: 0,
  seats: new Map(),
  receipts: new Map(Object.entries(receipts)),
});
const lose = (incidentId: string, ...pointIds: readonly string[]): Act => ({
  type: 'ReportLost',
  by: people.system,
  data: { incidentId, pointIds },
});
const ticket = (incidentId: string, pointId: string): Act => ({
  type: 'RaiseTicket',
  by: people.operatorOf(pointId),
  data: { incidentId, pointId, kind: 'cannot_hear', note: '' },
});

const seen = (
  scene: Scene,
  presence: Readonly<Record<string, PresenceState>> = {},
  media: MediaPicture | null = null,
): readonly Exception[] => {
  const view = { session: stateOf(scene), presence: new Map(Object.entries(presence)), media };
  return exceptionsOf(view, factsOf(view), scene.now);
};
const kinds = (found: readonly Exception[]): readonly string[] =>
  found.map(({ kind }) => kind).filter((kind) => kind !== 'not_in');

describe('what the desk has to see to', () => {
  const asked = play(floorScene(), ask('ham-yen'), ask('na-hang'));
  const called = play(asked, callEntries(0, 'e-ham-yen'));

  it('begins with whoever has the floor, then who is next, then help asked for, then the rest', () => {
    const scene = play(called, control('PutOnDeck', 'e-na-hang', 1), ticket('t', 'na-hang'));
    const found = seen(scene, {}, mediaOf({ 'ham-yen': silent }));
    expect(kinds(found)).toEqual(['speaker_silent', 'deck_not_ready', 'ticket']);
    expect(found[0]).toMatchObject({ pointIds: ['ham-yen'], cause: 'silent', since: 10 });
  });

  it('says a loss once, with its incident and its owner, until the point is back', () => {
    const lost = play(called, lose('i', 'ham-yen'), {
      type: 'TakeIncident',
      by: people.technician,
      data: { incidentId: 'i' },
    });
    const found = seen(lost, { 'ham-yen': 'lost' });
    expect(kinds(found)).toEqual(['speaker_lost']);
    expect(found[0]?.incident?.owner?.name).toBe(people.technician.name);
    const back = play(lost, { type: 'ReportBack', by: people.system, data: { pointId: 'ham-yen' } });
    expect(kinds(seen(back, { 'ham-yen': 'online' }))).toEqual([]);
  });

  it('still names a point that is away when its incident was closed by hand', () => {
    const closed = play(called, lose('i', 'na-hang'), {
      type: 'ResolveIncident',
      by: people.technician,
      data: { incidentId: 'i', resolution: 'Mất điện' },
    });
    expect(kinds(seen(closed, { 'na-hang': 'lost' }))).toEqual(['lost']);
  });

  it('puts the older of two alike first, and many points lost at once on one line', () => {
    const two = play(asked, ticket('old', 'na-hang'), ticket('new', 'ham-yen'));
    expect(seen(two).map(({ incident }) => incident?.id ?? '')).toEqual(expect.arrayContaining(['old', 'new']));
    expect(seen(two)[0]?.incident?.id).toBe('old');
    const many = seen(play(asked, lose('m', 'na-hang', 'ham-yen')), { 'na-hang': 'lost', 'ham-yen': 'lost' });
    expect(many.filter(({ kind }) => kind === 'lost')).toHaveLength(1);
    expect(many[0]?.pointIds).toEqual(['na-hang', 'ham-yen']);
  });

  it('counts who has not come in on one line', () => {
    const found = seen(asked).filter(({ kind }) => kind === 'not_in');
    expect(found).toHaveLength(1);
    expect(found[0]?.pointIds.length).toBeGreaterThan(1);
  });
});
