import { describe, expect, it } from '@jest/globals';
import { conferenceStatus } from './status.js';

describe('the status of a conference', () => {
  it.each([
    [[], 'draft'],
    [['draft', 'issued'], 'issued'],
    [['concluded', 'live'], 'live'],
    [['concluded', 'issued'], 'issued'],
    [['cancelled', 'concluded'], 'concluded'],
    [['cancelled', 'cancelled'], 'cancelled'],
    [['postponed', 'draft'], 'postponed'],
  ] as const)('of sittings %j is %s', (sessions, status) => {
    expect(conferenceStatus(sessions)).toBe(status);
  });
});
