import { describe, expect, it } from '@jest/globals';
import { type ReadinessQuery, readinessQuery } from '@diemcau/contract';
import {
  confirm,
  declareReady,
  declinePoint,
  issuedScene,
  play,
  samplePlan,
  STARTS_AT,
  stateOf,
  testEquipment,
} from '@diemcau/testing';
import fc from 'fast-check';
import { boardLines, readinessBoard } from './readiness-board.js';

const HOUR = 3_600_000;
const ask = (query: Readonly<Record<string, string>> = {}): ReadinessQuery => readinessQuery.parse(query);

const plan = samplePlan({
  points: samplePlan().points.map((point) => ({ ...point, group: point.id === 'hall' ? null : 'Khối huyện' })),
});
const state = stateOf(
  play(
    issuedScene(plan),
    ...['ham-yen', 'na-hang', 'bach-xa'].map((id) => confirm(id)),
    testEquipment('ham-yen'),
    declareReady('ham-yen'),
    testEquipment('na-hang', 'failed'),
    declinePoint('da-vi'),
  ),
);
const board = readinessBoard(state, STARTS_AT - HOUR + 1);
const ids = (query: Readonly<Record<string, string>>): readonly string[] =>
  boardLines(board, ask(query), new Set(['hall'])).map(({ point }) => point.id);

describe('the board of readiness', () => {
  it('adds up by group and by the point above', () => {
    const sums = { unconfirmed: 2, confirmed: 2, tested: 0, rehearsed: 0, ready: 1, declined: 1, late: 4 };
    expect(board.total).toEqual({ points: 6, ...sums });
    expect(board.groups.map(({ group, points }) => [group, points])).toEqual([
      [null, 1],
      ['Khối huyện', 5],
    ]);
    expect(board.parents).toMatchObject([
      { parentId: null, name: null, points: 3, ready: 1 },
      { parentId: 'ham-yen', name: 'ĐIỂM CẦU HAM-YEN', points: 2, confirmed: 1 },
      { parentId: 'na-hang', points: 1, declined: 1, late: 0 },
    ]);
  });

  it('is cut by step, group, parent and words, each alone and together', () => {
    expect(ids({ step: 'failed' })).toEqual(['na-hang']);
    expect(ids({ step: 'declined' })).toEqual(['da-vi']);
    expect(ids({ step: 'unconfirmed' })).toEqual(['hall', 'minh-khuong']);
    expect(ids({ step: 'unopened' })).toEqual(['minh-khuong']);
    expect(ids({ step: 'late', group: 'Khối huyện' })).toEqual(['minh-khuong', 'na-hang', 'bach-xa']);
    expect(ids({ group: '' })).toEqual(['hall']);
    expect(ids({ parent: 'ham-yen' })).toEqual(['minh-khuong', 'bach-xa']);
    expect(ids({ q: 'diem cau bach' })).toEqual(['bach-xa']);
    expect(ids({ q: 'bach', step: 'ready' })).toEqual([]);
  });

  it('shows each point at one step and nowhere else', () => {
    const steps = ['unconfirmed', 'confirmed', 'tested', 'rehearsed', 'ready', 'declined'];
    const found = steps.flatMap((step) => ids({ step }));
    expect(found.toSorted()).toEqual(ids({}).toSorted());
  });

  it('takes any words without trouble', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (words) => {
        const query = readinessQuery.safeParse({ q: words });
        if (query.success) expect(boardLines(board, query.data, new Set()).length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
