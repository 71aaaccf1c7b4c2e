import { type Steps, atOnce } from '../steps.js';
import { agendaGaps } from './agenda-gaps.js';
import { alreadyPast } from './already-past.js';
import { chairTaken } from './chair-taken.js';
import { chairsMissing } from './chairs-missing.js';
import {
  CHECK_CODES,
  CHECK_LEVELS,
  type CheckCode,
  type CheckFinding,
  type CheckLevel,
  type CheckRule,
} from './check-finding.js';
import type { CheckInput } from './check-input.js';
import { delegatesMissing } from './delegates-missing.js';
import { formerUnits } from './former-units.js';
import { gateways } from './gateways.js';
import { hallPoint } from './hall-point.js';
import { hallTaken } from './hall-taken.js';
import { longerThanUsual } from './longer-than-usual.js';
import { mediaPlan } from './media-plan.js';
import { noticeShort } from './notice-short.js';
import { phoneMissing } from './phone-missing.js';
import { pointTaken } from './point-taken.js';
import { roomTaken } from './room-taken.js';
import { secretaryMissing } from './secretary-missing.js';
import { speakersMissing } from './speakers-missing.js';
import { speakingPoints } from './speaking-points.js';
import { technicianTaken, technicianTwice } from './technician-taken.js';
import { terminalTaken, terminalTwice } from './terminal-taken.js';

const RULES: readonly CheckRule[] = [
  ...[alreadyPast, chairsMissing, secretaryMissing, agendaGaps, hallPoint, speakingPoints, gateways, noticeShort],
  ...[hallTaken, chairTaken, pointTaken, roomTaken, technicianTaken, technicianTwice, terminalTaken, terminalTwice],
  ...[phoneMissing, longerThanUsual, mediaPlan, delegatesMissing, speakersMissing, formerUnits],
];

/** All findings of one code, in the order of the points, items or sittings they are about. */
export interface CheckGroup {
  readonly code: CheckCode;
  readonly level: CheckLevel;
  readonly findings: readonly CheckFinding[];
}

/** What is to be mended or known before a sitting is issued: what blocks first; codes without a finding are left out. */
export function* checking(input: CheckInput): Steps<readonly CheckGroup[]> {
  const found = new Map<CheckCode, CheckFinding[]>();
  for (const rule of RULES) {
    for (const finding of rule(input)) {
      const same = found.get(finding.code);
      if (same === undefined) found.set(finding.code, [finding]);
      else same.push(finding);
    }
    yield;
  }
  return CHECK_CODES.flatMap((code) => {
    const findings = found.get(code);
    return findings === undefined ? [] : { code, level: CHECK_LEVELS[code], findings };
  });
}

/** The same in one piece. */
export const runChecks = (input: CheckInput): readonly CheckGroup[] => atOnce(checking(input));
