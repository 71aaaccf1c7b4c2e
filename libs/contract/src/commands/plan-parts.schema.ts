import { z } from 'zod';
import { identifier, plainText } from '../text.js';
import { headcount, listOf, upTo } from './fields.js';

const personFields = { name: plainText(120), positions: listOf(plainText(200), 8) };

export const person = z.strictObject(personFields);

/** The hall unless another point is named. */
export const chairPoint = identifier.nullable().optional();

export const chair = z.strictObject({ id: identifier, ...personFields, pointId: chairPoint });

export const invitedUnit = z.strictObject({
  id: identifier,
  name: plainText(200),
  summoned: headcount,
  leadDelegate: person.nullable(),
  delegates: listOf(person, 500),
});

export const pointMode = z.enum(['webrtc', 'whip', 'hardware', 'view_only']);

export const planPoint = z.strictObject({
  id: identifier,
  name: plainText(200),
  unitCode: identifier.nullable(),
  parentId: identifier.nullable(),
  group: plainText(120).nullable(),
  role: z.enum(['central', 'member', 'branch']),
  mode: pointMode,
  via: identifier.nullable(),
  sortOrder: upTo(1_000_000),
  hotline: plainText(40).nullable(),
  autoMicrophone: z.boolean(),
  localChair: person.nullable(),
  units: listOf(invitedUnit, 200),
});
