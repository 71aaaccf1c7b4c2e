import { ENTRY_KINDS, ITEM_KINDS } from '@diemcau/session';
import { z } from 'zod';
import { identifier, plainText } from '../text.js';
import { instant, seconds, upTo } from './fields.js';

export const entryKind = z.enum(ENTRY_KINDS);

const limit = z.strictObject({ first: seconds.nullable(), later: seconds.nullable() });

export const profile = z.strictObject({
  name: z.enum(['conference', 'sitting']),
  mode: z.enum(['chair', 'fifo', 'open']),
  maxSpeakers: z.int().min(1).max(20),
  limits: z.partialRecord(entryKind, limit),
  maxTurns: z.int().min(1).max(100).nullable(),
});

export const agendaItem = z.strictObject({
  id: identifier,
  kind: z.enum(ITEM_KINDS),
  title: plainText(500),
  minutes: upTo(1_440),
  presenter: plainText(200).nullable(),
  pointId: identifier.nullable(),
  profile,
  pinnedAt: instant.nullable().optional(),
});
