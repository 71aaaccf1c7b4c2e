import { type Day, dayFromNumber, dayNumber, weekday } from './day.js';
import { type DayKind, type WorkingCalendar, yearOf } from './working-calendar.js';

/** The years of which days off are listed; the lunar holidays of others are not computed. */
export const CALENDAR_YEARS = { first: 2000, last: 2100 } as const;

/** A day on which the State's offices rest by law, whatever the year's decision adds. */
export interface Holiday {
  readonly day: Day;
  readonly name: string;
}

/** A day that is worked or not because somebody decided so. */
export interface DecidedDay {
  readonly day: Day;
  readonly kind: DayKind;
  readonly note: string | null;
}

/** From weak to strong: the law, the decision of the year, the office's own list. */
export type CalendarSource = 'state' | 'decision' | 'office';

export interface CalendarEntry extends DecidedDay {
  readonly source: CalendarSource;
}

/** What a working calendar is made of; each layer wins over those before it. */
export interface CalendarLayers {
  /** In order of the days; empty outside CALENDAR_YEARS. */
  readonly holidays: (year: number) => readonly Holiday[];
  readonly decisions: readonly DecidedDay[];
  readonly office: readonly DecidedDay[];
  /** Years that the office itself declared complete. */
  readonly declared: readonly number[];
}

const isWeekend = (day: Day): boolean => weekday(day) % 6 === 0;

/** The first weekday after `day` that is not taken yet. */
const nextFree = (day: Day, taken: ReadonlySet<Day>): Day => {
  let at = dayNumber(day) + 1;
  while (isWeekend(dayFromNumber(at)) || taken.has(dayFromNumber(at))) at += 1;
  return dayFromNumber(at);
};

/** A holiday on a weekend is made up for on the next working day (Labour Code 45/2019/QH14, Art. 111.3). */
export const withCompensation = (holidays: readonly Holiday[]): readonly Holiday[] => {
  const taken = new Set(holidays.map(({ day }) => day));
  const made: Holiday[] = [];
  for (const { day, name } of holidays.filter((holiday) => isWeekend(holiday.day))) {
    const free = nextFree(day, taken);
    taken.add(free);
    made.push({ day: free, name });
  }
  return [...holidays, ...made];
};

/** A decision settles its whole year, compensation too; any other year has what the law gives. */
export const decidedYears = ({ decisions }: Pick<CalendarLayers, 'decisions'>): ReadonlySet<number> =>
  new Set(decisions.map(({ day }) => yearOf(day)));

const byLaw = (layers: CalendarLayers, decided: ReadonlySet<number>, year: number): readonly Holiday[] => {
  const holidays = layers.holidays(year);
  return decided.has(year) ? holidays : withCompensation(holidays);
};

/** Every day of the year that one of the layers speaks of, as the strongest has it, in order. */
export const calendarYear = (layers: CalendarLayers, year: number): readonly CalendarEntry[] => {
  const ofYear = ({ day }: DecidedDay): boolean => yearOf(day) === year;
  const entries = new Map<Day, CalendarEntry>();
  for (const { day, name } of byLaw(layers, decidedYears(layers), year)) {
    entries.set(day, { day, kind: 'off', note: name, source: 'state' });
  }
  for (const { day, kind, note } of layers.decisions.filter(ofYear)) {
    entries.set(day, { day, kind, note, source: 'decision' });
  }
  for (const { day, kind, note } of layers.office.filter(ofYear)) {
    entries.set(day, { day, kind, note, source: 'office' });
  }
  return [...entries.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
};

/** The layers as one calendar; a year's holidays are looked up when it is first asked for. */
export const calendarOf = (layers: CalendarLayers): WorkingCalendar => {
  const years = new Map<number, ReadonlyMap<Day, DayKind>>();
  const ofYear = (year: number): ReadonlyMap<Day, DayKind> => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const kinds = new Map(calendarYear(layers, year).map(({ day, kind }) => [day, kind]));
    years.set(year, kinds);
    return kinds;
  };
  return {
    exceptions: { get: (day) => ofYear(yearOf(day)).get(day) },
    knownYears: new Set([...decidedYears(layers), ...layers.declared]),
  };
};
