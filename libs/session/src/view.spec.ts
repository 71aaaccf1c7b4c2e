import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  attempt,
  inScene,
  issuedScene,
  play,
  randomStory,
  samplePlan,
  samplePoint,
  sampleUnit,
  SECRET,
  stateOf,
  told,
  unissuedScene,
  people,
} from '@diemcau/testing';
import fc from 'fast-check';
import type { Audience } from './audience.js';
import { sameJson } from './kernel/equal.js';
import { evolve } from './evolve.js';
import { soundingPoints } from './publishing.js';
import { heardPoints } from './sound/heard.js';
import type { SessionEvent } from './session.events.js';
import { type SessionState, unissued } from './session.state.js';
import { redact, streamsOf } from './redact.js';
import { eventVisibility } from './visibility.js';
import { view } from './view.js';

const POINTS = ['hall', 'ham-yen', 'bach-xa', 'minh-khuong', 'na-hang', 'da-vi', 'added-1', 'stranger'];
const audiences: readonly Audience[] = [
  { kind: 'desk' },
  { kind: 'public' },
  ...POINTS.map((pointId): Audience => ({ kind: 'point', pointId })),
];
const publicOnly: Audience = { kind: 'public' };
const RUNS = 80;

/** What an audience has folded by itself from the events it was given. */
const follow = (state: SessionState, event: SessionEvent, audience: Audience): SessionState => {
  const mine = redact(event, audience);
  return mine === null ? state : evolve(state, mine);
};

describe('view and redact', () => {
  it('agree: folding the redacted events gives the redacted state, for every audience, after every event', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        const { events } = told(story);
        let whole: SessionState = unissued;
        let theirs = audiences.map(() => unissued);
        for (const event of events) {
          whole = evolve(whole, event);
          theirs = theirs.map((state, i) => follow(state, event, audiences[i]!));
          audiences.forEach((audience, i) => {
            const right = view(whole, audience);
            // The quick comparison decides, the slow one explains.
            if (!sameJson(theirs[i], right)) expect([audience, event, theirs[i]]).toEqual([audience, event, right]);
            expect(sameJson(theirs[i], right)).toBe(true);
          });
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('are tried on stories that hold every event there is', () => {
    const missing = new Set(Object.keys(eventVisibility));
    for (let seed = 1; seed <= 200 && missing.size > 0; seed += 1)
      for (const story of fc.sample(randomStory, { numRuns: 20, seed }))
        for (const { type } of told(story).events) missing.delete(type);
    expect([...missing]).toEqual([]);
  }, 60_000);

  it('deliver every event to a point by one stream at most, and by the one its redaction says', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        for (const event of told(story).events) {
          const streams = streamsOf(event);
          expect(streams.includes('public')).toBe(redact(event, publicOnly) !== null);
          for (const pointId of POINTS) {
            const got = streams.filter((stream) => stream === 'public' || stream === `point:${pointId}`);
            expect(got).toHaveLength(redact(event, { kind: 'point', pointId }) === null ? 0 : 1);
          }
        }
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('never let the public hold a secret', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        const { state, events } = told(story);
        expect(JSON.stringify(view(state, publicOnly))).not.toContain(SECRET);
        for (const event of events) expect(JSON.stringify(redact(event, publicOnly))).not.toContain(SECRET);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);
});

describe('the second lock', () => {
  it('is told alike to every audience, and as the media server has it', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        let scene = story.start;
        for (const act of story.acts) {
          scene = attempt(scene, inScene(scene, act));
          const whole = stateOf(scene);
          const right = [...soundingPoints(whole)].sort();
          for (const audience of audiences) {
            const theirs = view(whole, audience);
            const heard = theirs.status === 'issued' ? [...heardPoints(theirs)].sort() : [];
            if (!sameJson(heard, right)) expect([act, audience, heard]).toEqual([act, audience, right]);
          }
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

describe('a point', () => {
  const secretOf = (pointId: string): string => `${SECRET}-${pointId}-`;
  const plan = samplePlan({
    points: samplePlan().points.map((point) => ({
      ...point,
      hotline: secretOf(point.id),
      units: [sampleUnit(`u-${point.id}`, 5)].map((unit) => ({ ...unit, name: secretOf(point.id) })),
    })),
  });
  const lives = (id: string): readonly Act[] => [
    {
      type: 'ConfirmPoint',
      by: people.technician,
      data: { pointId: id, contact: { room: secretOf(id), terminal: '', technician: '', phone: secretOf(id) } },
    },
    {
      type: 'RaiseTicket',
      by: { ...people.technician, name: secretOf(id) },
      data: { incidentId: `i-${id}`, pointId: id, kind: 'other', note: secretOf(id) },
    },
    {
      type: 'CheckIn',
      by: { ...people.secretary, name: secretOf(id) },
      data: { pointId: id, units: [] },
    },
    {
      type: 'ReportLost',
      by: people.system,
      data: { incidentId: `l-${id}`, pointIds: [id] },
    },
  ];
  const ids = plan.points.map(({ id }) => id);
  const rehearsing = play(issuedScene(plan), { type: 'StartRehearsal', by: people.organizer, data: {} });
  const scene = play(rehearsing, ...ids.flatMap(lives));
  const seen = (pointId: string): readonly string[] => {
    const audience: Audience = { kind: 'point', pointId };
    const text = JSON.stringify([view(scene.state, audience), scene.events.map((event) => redact(event, audience))]);
    return ids.filter((id) => text.includes(secretOf(id)));
  };

  it('sees its own affairs and those of the points below it, and nobody else', () => {
    expect(seen('ham-yen')).toEqual(['ham-yen', 'bach-xa', 'minh-khuong']);
    expect(seen('bach-xa')).toEqual(['bach-xa']);
    expect(seen('na-hang')).toEqual(['na-hang', 'da-vi']);
    expect(seen('hall')).toEqual(['hall']);
  });

  it('never receives the roster', () => {
    const ofPoint = view(scene.state, { kind: 'point', pointId: 'bach-xa' });
    expect(ofPoint.status === 'issued' && ofPoint.plan.points.map(({ id }) => id)).toEqual(['bach-xa']);
    const ofAll = view(scene.state, publicOnly);
    expect(ofAll.status === 'issued' && ofAll.plan.points).toEqual([]);
  });

  it('is told why its request was declined; the others only that it was', () => {
    const request: Act = {
      type: 'RequestFloor',
      by: people.operatorOf('na-hang'),
      data: {
        entryId: 'e1',
        pointId: 'bach-xa',
        kind: 'speech',
        speakers: [{ name: 'A', position: '' }],
        topic: 'x',
        onBehalfOf: `${SECRET} thay`,
      },
    };
    const live = play(
      issuedScene(plan),
      { type: 'OpenSession', by: people.chair, data: {} },
      { type: 'StartItem', by: people.chair, data: { itemId: 'discussion', stopSpeakers: true } },
      { ...request, by: people.secretary },
    );
    const { version } = stateOf(live).floor;
    const declined = play(live, {
      type: 'DeclineRequest',
      by: people.chair,
      data: { entryId: 'e1', reason: `${SECRET} trùng ý`, version },
    });
    const texts = (pointId: string): string =>
      JSON.stringify(declined.events.slice(live.events.length).map((e) => redact(e, { kind: 'point', pointId })));
    expect(texts('bach-xa')).toContain('trùng ý');
    expect(texts('ham-yen')).toContain('trùng ý');
    expect(texts('na-hang')).not.toContain('trùng ý');
    expect(texts('na-hang')).toContain('RequestDeclined');
  });

  it('joins the session while it runs, with what concerns it alone', () => {
    const added = play(scene, {
      type: 'AddPoint',
      by: people.organizer,
      data: { point: samplePoint('added-1', { parentId: 'na-hang' }), reason: 'bổ sung' },
    });
    const mine = view(added.state, { kind: 'point', pointId: 'added-1' });
    expect(mine.status === 'issued' && mine.plan.changes).toHaveLength(1);
    expect(view(unissuedScene.state, publicOnly)).toEqual(unissued);
  });
});
