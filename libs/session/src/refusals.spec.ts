import { describe, expect, it } from '@jest/globals';
import {
  answerTo,
  attempt,
  dayRefusals,
  floorControlRefusals,
  floorRequestRefusals,
  lifecycleRefusals,
  planRefusals,
  pointLifeRefusals,
} from '@diemcau/testing';
import { REFUSAL_CODES } from './kernel/refusal.js';

const here = [...pointLifeRefusals, ...dayRefusals];
const all = [...here, ...lifecycleRefusals, ...planRefusals, ...floorRequestRefusals, ...floorControlRefusals];

describe('refusals', () => {
  it.each(here.map((one) => [one.code, one] as const))('%s changes nothing', (code, { given, when }) => {
    const scene = given();
    const act = when(scene);
    const answer = answerTo(scene, act);
    expect(answer.ok ? null : answer.refusal.code).toBe(code);
    expect(attempt(scene, act).state).toBe(scene.state);
  });

  it('each have a test that provokes them', () => {
    const provoked = new Set(all.map(({ code }) => code));
    expect(REFUSAL_CODES.filter((code) => !provoked.has(code))).toEqual([]);
  });
});
