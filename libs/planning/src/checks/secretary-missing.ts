import type { CheckRule } from './check-finding.js';

/** The record of a meeting is a secretary's duty. */
export const secretaryMissing: CheckRule = ({ sitting: { conferenceId, hasSecretary } }) =>
  hasSecretary ? [] : [{ code: 'SECRETARY_MISSING', params: {}, link: { kind: 'conference', id: conferenceId } }];
