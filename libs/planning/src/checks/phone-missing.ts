import type { CheckRule } from './check-finding.js';

/** Neither the technician's telephone nor the room's: nobody can be rung when the line is silent. */
export const phoneMissing: CheckRule = ({ sitting: { points } }) =>
  points
    .filter(({ technician, hotline }) => (technician?.phone ?? hotline ?? '') === '')
    .map(({ id, name }) => ({ code: 'PHONE_MISSING', params: { point: name }, link: { kind: 'point', id } }));
