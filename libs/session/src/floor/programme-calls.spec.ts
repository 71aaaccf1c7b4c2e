import { describe, expect, it } from '@jest/globals';
import { ask, floorScene, people, play, profileOf, refusalOf, type Scene, stateOf } from '@diemcau/testing';
import type { EntryKind } from './profile.js';

/** The hall has raised its hand like any point; now its lectern is called. */
const lectern = (scene: Scene, kind: EntryKind): Parameters<typeof play>[1] => ({
  type: 'CallSpeakers',
  by: people.secretary,
  data: {
    version: stateOf(scene).floor.version,
    calls: [{ newEntryId: 'lectern', pointId: 'hall', kind, speakers: [], topic: '' }],
  },
});

const handRaised: Parameters<typeof play>[1] = {
  ...ask('hall', 'speech', 'hand'),
  by: people.secretary,
};

describe('speeches of the programme', () => {
  it.each(['opening', 'report', 'directive', 'concluding'] as const)(
    'gives the lectern the word for %s though a hand is raised in the hall',
    (kind) => {
      const waiting = play(floorScene(), handRaised);
      const { floor } = stateOf(play(waiting, lectern(waiting, kind)));
      expect(floor.entries['lectern']).toMatchObject({ state: 'speaking', calledOutOfOrder: false, limitSec: null });
      expect(floor.queue).toEqual(['hand']);
    },
  );

  it('does not make the secretary ask the chair in a sitting', () => {
    const sitting = play(floorScene(profileOf({}, 'sitting')), handRaised);
    expect(refusalOf(sitting, lectern(sitting, 'directive'))).toBeNull();
    expect(refusalOf(sitting, lectern(sitting, 'speech'))).toBe('ALREADY_REQUESTED');
  });

  it('still marks a speech as out of order while others wait', () => {
    const waiting = play(floorScene(), ask('ham-yen'));
    const { floor } = stateOf(play(waiting, lectern(waiting, 'speech')));
    expect(floor.entries['lectern']?.calledOutOfOrder).toBe(true);
  });
});
