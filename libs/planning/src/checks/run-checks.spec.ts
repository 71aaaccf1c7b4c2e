import { describe, expect, it } from '@jest/globals';
import { checkedPoint, checkSample, otherSitting } from '@diemcau/testing';
import fc from 'fast-check';
import { CHECK_CODES, CHECK_LEVELS } from './check-finding.js';
import { checkSentence } from './check-sentences.vi.js';
import { checkTitle } from './check-titles.vi.js';
import { runChecks } from './run-checks.js';

const COMMUNES = 3_355;
const technician = (n: number) => ({ name: `Cán bộ ${n}`, phone: String(900_000_000 + n) });
const country = [
  checkedPoint('hall', { role: 'central' }),
  ...Array.from({ length: COMMUNES }, (_, n) =>
    checkedPoint(`xa-${n}`, { technician: technician(n), assetCode: `TB-${n}`, room: `Phòng ${n}`, hotline: null }),
  ),
];

describe('all checks', () => {
  it('put what blocks first, each code once, with every finding', () => {
    const groups = runChecks(checkSample({ sitting: { agenda: [], hasSecretary: false, points: [] } }));
    expect(groups.map(({ code, level }) => [code, level])).toEqual([
      ['AGENDA_REQUIRED', 'blocks'],
      ['CENTRAL_POINT_REQUIRED', 'blocks'],
      ['SECRETARY_MISSING', 'warns'],
    ]);
  });

  it('count the whole country against twenty sittings that need all of it', () => {
    const others = Array.from({ length: 20 }, (_, n) => otherSitting({ sessionId: `khac-${n}`, points: country }));
    const sitting = { points: country };
    const groups = runChecks(checkSample({ sitting, others, mediaMaxPoints: 400 }));
    expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([
      ['POINT_TAKEN', 20 * country.length],
      ['MEDIA_PLAN_EXCEEDED', 1],
    ]);
  });

  it('count each technician who is wanted elsewhere once for each other sitting', () => {
    const elsewhere = country.slice(1).map((point) => ({ ...point, id: `o-${point.id}`, assetCode: null, room: null }));
    const groups = runChecks(
      checkSample({ sitting: { points: country }, others: [otherSitting({ points: elsewhere })] }),
    );
    expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([
      ['TECHNICIAN_TAKEN', COMMUNES],
      ['MEDIA_PLAN_EXCEEDED', 1],
    ]);
  });

  it('have a title and a sentence for every code, whatever its figures and names are', () => {
    const params = fc.dictionary(fc.constantFrom('point', 'count', 'with', 'startsAt', 'item'), fc.nat());
    fc.assert(
      fc.property(fc.constantFrom(...CHECK_CODES), params, fc.nat(), (code, figures, total) => {
        const sentence = checkSentence({
          code,
          params: { startsAt: 0, endsAt: 1, ...figures },
          link: { kind: 'hall', id: '' },
        });
        for (const text of [sentence, checkTitle(code, total)]) {
          expect(text).toMatch(/^[^\n]+\.$/u);
          expect(text).not.toMatch(/undefined|NaN|null/u);
        }
      }),
    );
    expect(CHECK_CODES).toEqual(Object.keys(CHECK_LEVELS));
  });
});
