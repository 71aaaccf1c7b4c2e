import { z } from 'zod';
import { identifier, optionalText, plainText } from '../text.js';
import { headcount, listOf, pointId, reason } from './fields.js';

const unitId = identifier;

const namedDelegate = z.strictObject({
  name: plainText(120),
  status: z.enum(['present', 'substitute', 'absent_excused', 'absent_unexcused', 'absent_unclassified', 'unknown']),
  substituteName: plainText(120).nullable(),
  reason: optionalText(500),
});

const report = z.strictObject({
  present: headcount,
  substitutes: headcount,
  absentExcused: headcount,
  absentUnexcused: headcount,
  absentUnclassified: headcount,
  guests: headcount,
  reason: optionalText(500),
  named: listOf(namedDelegate, 500),
});

const units = listOf(z.strictObject({ unitId, report }), 200);

export const attendanceSchemas = {
  CheckIn: z.strictObject({ pointId, units }),
  ReportAttendance: z.strictObject({ pointId, units }),
  ClassifyAbsence: z.strictObject({
    pointId,
    unitId,
    excused: headcount,
    unexcused: headcount,
    reason: optionalText(500),
  }),
  RecordMovement: z.strictObject({
    pointId,
    unitId,
    kind: z.enum(['late', 'left_early', 'returned']),
    count: headcount.min(1),
    withLeave: z.boolean(),
    who: optionalText(200),
  }),
  LockAttendance: z.strictObject({ classifyRest: z.enum(['absent_excused', 'absent_unexcused']).nullable() }),
  ReopenAttendance: z.strictObject({ reason }),
};
