import { describe, expect, it } from '@jest/globals';
import {
  type Act,
  endBatch,
  issuedScene,
  liveScene,
  markPresented,
  people,
  play,
  refusalOf,
  samplePlan,
  startBatch,
  stateOf,
} from '@diemcau/testing';
import { view } from '../view.js';
import type { PlannedBatch } from './award.state.js';
import { awardSummary } from './award-summary.js';

const [merit, commendation] = samplePlan().awards as [PlannedBatch, PlannedBatch];

const changeAwards = (batches: readonly PlannedBatch[], reason = 'bổ sung'): Act => ({
  type: 'ChangeAwards',
  by: people.organizer,
  data: { batches, reason },
});

describe('award presentation', () => {
  it('hands over batch by batch, the highest level first', () => {
    const scene = liveScene();
    expect(refusalOf(scene, startBatch('merit'))).toBe('BATCH_OUT_OF_ORDER');
    const first = play(scene, startBatch('commendation'));
    expect(refusalOf(first, startBatch('merit'))).toBe('BATCH_RUNNING');
    const second = play(first, markPresented('commendation', 'ham-yen'), endBatch('commendation'), startBatch('merit'));
    expect(awardSummary(stateOf(second)).map(({ batch, status, open }) => [batch.id, status, open])).toEqual([
      ['commendation', 'ended', 0],
      ['merit', 'running', 1],
    ]);
  });

  it('counts collectives and individuals at each point and keeps who handed over', () => {
    const scene = play(liveScene(), startBatch('commendation'), markPresented('commendation', 'ham-yen'));
    const [summary] = awardSummary(stateOf(scene));
    expect(summary).toMatchObject({ collectives: 1, individuals: 1 });
    expect(summary?.points).toMatchObject([
      { pointId: 'ham-yen', collectives: 1, individuals: 1, presentation: { presentedBy: 'Bí thư' } },
    ]);
  });

  it('takes a mark back and gives it again', () => {
    const unmark: Act = {
      type: 'UnmarkPresented',
      by: people.operatorOf('ham-yen'),
      data: { batchId: 'commendation', pointId: 'ham-yen' },
    };
    const scene = play(liveScene(), startBatch('commendation'), markPresented('commendation', 'ham-yen'));
    const unmarked = play(scene, unmark);
    expect(awardSummary(stateOf(unmarked))[0]?.open).toBe(1);
    expect(refusalOf(unmarked, unmark)).toBe('NOT_PRESENTED');
    expect(refusalOf(unmarked, markPresented('commendation', 'ham-yen'))).toBeNull();
  });

  it('lets a batch end with points open', () => {
    const scene = play(liveScene(), startBatch('commendation'), endBatch('commendation'));
    expect(awardSummary(stateOf(scene))[0]).toMatchObject({ status: 'ended', open: 1 });
  });

  it('changes what is still to come, never what was handed over', () => {
    const renamed = { ...merit, decisionNumber: '99/QĐ-CAT' };
    const scene = play(liveScene(), startBatch('commendation'));
    expect(refusalOf(scene, changeAwards([renamed]))).toBe('BATCH_RUNNING');
    const changed = play(scene, changeAwards([renamed, commendation]));
    expect(awardSummary(stateOf(changed)).map(({ batch }) => batch.decisionNumber)).toEqual([
      '34/QĐ-UBND',
      '99/QĐ-CAT',
    ]);
    expect(stateOf(changed).plan.changes.at(-1)).toMatchObject({ kind: 'awards', reason: 'bổ sung' });
  });

  it('begins with the opening, not before', () => {
    expect(refusalOf(issuedScene(), startBatch('commendation'))).toBe('NOT_LIVE');
  });

  it('carries the plates of the points, for boards that have no list of them', () => {
    const board = view(liveScene().state, { kind: 'public' });
    const plates = board.status === 'issued' && board.awards.batches[1]?.recipients.map(({ pointName }) => pointName);
    expect(plates).toEqual(['ĐIỂM CẦU HAM-YEN', 'ĐIỂM CẦU HAM-YEN']);
    const moved = { ...merit, recipients: [{ ...merit.recipients[0]!, pointId: 'na-hang' }] };
    const changed = play(liveScene(), changeAwards([moved, commendation]));
    expect(stateOf(changed).awards.batches[0]?.recipients[0]?.pointName).toBe('ĐIỂM CẦU NA-HANG');
  });

  it('takes up again a batch that was ended by mistake, and notes what is handed over later', () => {
    const ended = play(liveScene(), startBatch('commendation'), endBatch('commendation'));
    expect(stateOf(play(ended, startBatch('commendation'))).awards).toMatchObject({
      currentId: 'commendation',
      ended: [],
    });
    const later = play(ended, startBatch('merit'), markPresented('commendation', 'ham-yen'));
    expect(awardSummary(stateOf(later))[0]).toMatchObject({ status: 'ended', open: 0 });
  });

  it('ends with the sitting', () => {
    const scene = play(liveScene(), startBatch('commendation'), {
      type: 'ConcludeSession',
      by: people.chair,
      data: {},
    });
    expect(awardSummary(stateOf(scene))[0]?.status).toBe('ended');
  });
});
