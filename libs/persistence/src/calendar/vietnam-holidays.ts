import { CALENDAR_YEARS, type Holiday, dayFromNumber, dayNumber, dayOf } from '@diemcau/planning';
import type Holidays from 'date-holidays';

interface Span {
  readonly from: number;
  readonly days: number;
  readonly name: string;
}

const spanOf = ({ start, end, name }: ReturnType<Holidays['getHolidays']>[number]): Span => {
  const from = dayNumber(dayOf(start.getTime()));
  return { from, days: dayNumber(dayOf(end.getTime())) - from, name };
};

/** The longest span is Tết, named after its eve; the first day of the year, listed by itself too, has the name of all. */
const daysOf = (span: Span, spans: readonly Span[]): readonly Holiday[] => {
  const inside = spans.find(({ from, days }) => days === 1 && from > span.from && from < span.from + span.days);
  const name = (inside ?? span).name;
  return Array.from({ length: span.days }, (_, i) => ({ day: dayFromNumber(span.from + i), name }));
};

/**
 * The days off by law as the library has them: 1 January, Tết from its eve to the fourth day, the Hùng Kings' day (10th of the
 * third lunar month), 30 April, 1 May, 2 September. Which day next to 2 September is off too, each year's decision says.
 */
export const vietnamHolidays = async (): Promise<(year: number) => readonly Holiday[]> => {
  // Holidays of the whole world: some 0.2 s to read, so not before somebody asks.
  const { default: Library } = await import('date-holidays');
  const library = new Library('VN', { types: ['public'], timezone: 'Asia/Ho_Chi_Minh' });
  return (year) => {
    // Outside, the lunar computation may not end.
    if (year < CALENDAR_YEARS.first || year > CALENDAR_YEARS.last) return [];
    const spans = library.getHolidays(year, 'vi').map(spanOf);
    const byDay = new Map(spans.flatMap((span) => daysOf(span, spans)).map((holiday) => [holiday.day, holiday]));
    return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  };
};
