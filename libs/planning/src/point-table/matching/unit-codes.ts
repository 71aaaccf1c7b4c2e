import { type UnitHistory, officialCode } from '../../units/history.js';
import type { AdminUnit } from '../../units/unit.js';
import type { Day } from '../../time/day.js';
import { type RowProblem, problem } from '../reasons.js';
import { type UnitIndex, isCalled } from './unit-index.js';

const LENGTHS = [2, 3, 5];

interface Place {
  readonly history: UnitHistory;
  readonly index: UnitIndex;
  readonly day: Day;
}

/** The code as it stands there, then with the noughts that a spreadsheet may have eaten. */
const variants = (text: string): readonly string[] =>
  [...new Set([text, ...LENGTHS.map((length) => text.padStart(length, '0'))])].filter((code) =>
    LENGTHS.includes(code.length),
  );

/** Where else the code means something, the newest list first. */
const elsewhere = ({ history, day }: Place, text: string, codes: readonly string[]): RowProblem => {
  for (const state of [...history.states].reverse()) {
    for (const code of codes) {
      const unit = state.forest.byCode.get(code);
      if (unit !== undefined) {
        const params = { text, date: day, name: unit.fullName, era: state.validFrom };
        return problem('CODE_OTHER_ERA', 'unitCode', params);
      }
    }
  }
  return problem('CODE_UNKNOWN', 'unitCode', { text, date: day });
};

/** The units that a code may mean. Several only when it lost its leading noughts and no name beside it tells which. */
export const codeCandidates = (
  place: Place,
  { text, isNumber }: { readonly text: string; readonly isNumber: boolean },
  name: string | null,
): readonly AdminUnit[] | RowProblem => {
  const codes = /^\d{1,5}$/u.test(text) ? variants(text).map((code) => officialCode(place.history, code)) : [];
  if (codes.length === 0) return problem('CODE_MALFORMED', 'unitCode', { text });
  const units = codes.flatMap((code) => place.index.forest.byCode.get(code) ?? []);
  if (units.length === 0) return elsewhere(place, text, codes);
  const called = name === null ? [] : units.filter((unit) => isCalled(unit, name));
  if (called.length > 0) return called;
  const exact = units.filter((unit) => unit.code === officialCode(place.history, text));
  return isNumber && name === null ? units : exact.length > 0 ? exact : units;
};
