import type { BoardLayout } from '@diemcau/session';
import { endBatch, markPresented, reportBack, reportLost, startBatch } from '../sample-acts.js';
import { people } from '../sample-actors.js';
import { type Act, issuedScene, liveScene, play } from '../scene.js';
import { refused, type RefusalCase } from './refusal-case.js';

const live = () => liveScene();
const handing = () => play(liveScene(), startBatch('commendation'));

const unmark: Act = {
  type: 'UnmarkPresented',
  by: people.secretary,
  data: { batchId: 'commendation', pointId: 'ham-yen' },
};
const ticket = (incidentId: string): Act => ({
  type: 'RaiseTicket',
  by: people.operatorOf('ham-yen'),
  data: { incidentId, pointId: 'ham-yen', kind: 'other', note: '' },
});
const resolve: Act = {
  type: 'ResolveIncident',
  by: people.technician,
  data: { incidentId: 'i1', resolution: 'xong' },
};

const onBoard = (boardId: string, layout: BoardLayout): Act => ({
  type: 'ShowOnBoards',
  by: people.technician,
  data: { boardId, layout, message: '', until: null },
});
const hundredBoards = () =>
  play(liveScene(), ...Array.from({ length: 100 }, (_, index) => onBoard(`b${index}`, 'off')));

/** Awards, incidents, outages, the main screen and the boards. */
export const dayRefusals: readonly RefusalCase[] = [
  refused('UNKNOWN_BATCH', live, startBatch('nothing')),
  refused('NOT_LIVE', () => issuedScene(), startBatch('commendation')),
  refused('BATCH_OUT_OF_ORDER', live, startBatch('merit')),
  refused('BATCH_RUNNING', handing, startBatch('merit')),
  refused('BATCH_NOT_RUNNING', live, endBatch('commendation')),
  refused('NO_RECIPIENT_AT_POINT', handing, markPresented('commendation', 'na-hang')),
  refused(
    'ALREADY_PRESENTED',
    () => play(handing(), markPresented('commendation', 'ham-yen')),
    markPresented('commendation', 'ham-yen'),
  ),
  refused('NOT_PRESENTED', handing, unmark),
  refused('MESSAGE_REQUIRED', live, onBoard('b1', 'notice')),
  refused('TOO_MANY_BOARDS', hundredBoards, onBoard('one-more', 'off')),
  refused('UNKNOWN_INCIDENT', live, { type: 'TakeIncident', by: people.technician, data: { incidentId: 'i9' } }),
  refused('INCIDENT_EXISTS', () => play(liveScene(), ticket('i1')), ticket('i1')),
  refused('INCIDENT_CLOSED', () => play(liveScene(), ticket('i1'), resolve), resolve),
  refused('NOTHING_CHANGED', () => play(liveScene(), reportLost('l1', 'ham-yen')), reportLost('l2', 'ham-yen')),
  refused('NOTHING_CHANGED', live, reportBack('ham-yen')),
  refused('UNKNOWN_POINT', live, reportLost('l1', 'nowhere')),
  refused('ENDS_BEFORE_START', live, (scene) => ({
    type: 'RecordOutage',
    by: people.system,
    data: { incidentId: 'o1', from: scene.now, to: scene.now },
  })),
  refused('OCCURRED_AT_OUTSIDE_OUTAGE', live, { type: 'NoteMissed', by: people.secretary, data: { text: 'a' } }),
];
