import { type DayKind, type DecidedDay, isDay } from '@diemcau/planning';
import { readCsv } from '../units/csv-file.js';

const FILE = 'working-days.csv';
const KINDS: readonly string[] = ['off', 'work'] satisfies readonly DayKind[];

/** What the yearly decisions add to the days off by law, and where they swap. @throws when a line is wrong: mend the file first. */
export const workingDayDecisions = async (): Promise<readonly DecidedDay[]> => {
  const rows = await readCsv(FILE, ['day', 'kind', 'note']);
  const seen = new Set<string>();
  return rows.map(({ day, kind, note }) => {
    if (!isDay(day)) throw new Error(`${FILE}: ${day} is no day`);
    if (!KINDS.includes(kind)) throw new Error(`${FILE}: ${kind} of ${day} is neither off nor work`);
    if (seen.has(day)) throw new Error(`${FILE}: ${day} stands there twice`);
    seen.add(day);
    return { day, kind: kind as DayKind, note: note === '' ? null : note };
  });
};
