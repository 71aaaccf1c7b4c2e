import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findingSentence, findingTitle, finishSentence } from './programme.vi.js';
import { type ProgrammeFinding, type ProgrammeRow, type TimedItem, programme } from './programme.js';

/** 25 January 2024, 08:00 in Viet Nam. */
const START = 1_706_144_400_000;
const MINUTE = 60_000;
const at = (minutes: number): number => START + minutes * MINUTE;
const items = (...timed: readonly (readonly [minutes: number, pin: number | null])[]): readonly TimedItem[] =>
  timed.map(([minutes, pin], i) => ({ id: `i${i}`, minutes, pinnedAt: pin === null ? null : at(pin) }));
const told = (rows: readonly ProgrammeRow[]): readonly string[] =>
  rows.map((row) => {
    const hours = `${(row.startsAt - START) / MINUTE}–${(row.endsAt - START) / MINUTE}`;
    return row.kind === 'item' ? hours : `${findingTitle(row)} ${hours}`;
  });

describe('a programme', () => {
  it('lets each item begin when the one before ends, breaks and items without time as well', () => {
    const { rows, finish } = programme(items([10, null], [0, null], [30, null]), START, at(40));
    expect(told(rows)).toEqual(['0–10', '10–10', '10–40']);
    expect(finishSentence(finish)).toBe('Chương trình kết thúc đúng giờ dự kiến.');
  });

  it('shows a gap before a pin and an overlap after one that is too early, as rows of their own', () => {
    const { rows } = programme(items([20, null], [10, 30], [15, 35], [5, null]), START, at(60));
    expect(told(rows)).toEqual(['0–20', 'Trống 10 phút 20–30', '30–40', 'Chồng 5 phút 35–40', '35–50', '50–55']);
  });

  it('never travels back: a pin before the item before it starts together with it', () => {
    const { rows } = programme(items([30, -60], [20, 10], [10, -5]), START, at(60));
    expect(told(rows)).toEqual([
      'Chồng 60 phút -60–0',
      '0–30',
      'Chồng 20 phút 10–30',
      '10–30',
      'Chồng 35 phút -5–30',
      '10–20',
    ]);
  });

  it('ends when its longest item does, and is held against the end of the sitting', () => {
    const overlapping = programme(items([60, null], [10, 20]), START, at(45));
    expect([overlapping.endsAt, overlapping.finish]).toEqual([at(60), { kind: 'overrun', minutes: 15 }]);
    expect(finishSentence(overlapping.finish)).toBe('Chương trình vượt giờ kết thúc dự kiến 15 phút.');
    const empty = programme([], START, at(45));
    expect([empty.rows, empty.endsAt]).toEqual([[], START]);
    expect(finishSentence(empty.finish)).toBe('Chương trình kết thúc sớm 45 phút so với giờ dự kiến.');
  });

  it('says each finding in a sentence', () => {
    const found = (kind: ProgrammeFinding['kind'], from: number, to: number): string =>
      findingSentence({ kind, itemId: 'i', startsAt: at(from), endsAt: at(to), minutes: to - from }, 'Giải lao');
    expect(found('gap', 90, 100)).toBe('Trống 10 phút, từ 09:30 đến 09:40, trước nội dung “Giải lao”.');
    expect(found('overlap', 85, 90)).toBe(
      'Chồng 5 phút: nội dung “Giải lao” neo lúc 09:25, trong khi phần trước đến 09:30 mới xong.',
    );
    expect(found('gap', 0, 1_440)).toContain('đến 08:00 ngày 26/01/2024');
  });
});

describe('a programme with any pins', () => {
  const timed = fc.record({
    minutes: fc.integer({ min: 0, max: 1_440 }),
    pin: fc.option(fc.integer({ min: -5_000 * MINUTE, max: 5_000 * MINUTE })),
  });
  const any = fc
    .array(timed, { maxLength: 30 })
    .map((list) =>
      list.map(({ minutes, pin }, i) => ({ id: `i${i}`, minutes, pinnedAt: pin === null ? null : START + pin })),
    );

  it('never runs backwards, keeps every item in its order, and gives it its minutes', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 3_000 }), (list, length) => {
        const { rows, endsAt, finish } = programme(list, START, at(length));
        const shown = rows.flatMap((row) => (row.kind === 'item' ? [row] : []));
        expect(shown.map(({ itemId }) => itemId)).toEqual(list.map(({ id }) => id));
        shown.forEach((row, i) => {
          expect(row.startsAt).toBeGreaterThanOrEqual(shown[i - 1]?.startsAt ?? START);
          expect(row.endsAt - row.startsAt).toBe(list[i]!.minutes * MINUTE);
          expect(row.endsAt).toBeLessThanOrEqual(endsAt);
        });
        expect(finish.kind === 'overrun').toBe(endsAt - at(length) >= MINUTE);
      }),
    );
  });

  it('finds a gap or an overlap of a minute and more before each pin that does not fit, and nowhere else', () => {
    fc.assert(
      fc.property(any, (list) => {
        const { rows } = programme(list, START, START);
        rows.forEach((row, i) => {
          if (row.kind === 'item') return;
          const item = list.find(({ id }) => id === row.itemId)!;
          expect(rows[i + 1]).toMatchObject({ kind: 'item', itemId: row.itemId });
          expect(item.pinnedAt).toBe(row.kind === 'gap' ? row.endsAt : row.startsAt);
          expect(row.minutes).toBeGreaterThanOrEqual(1);
        });
        const pins = list.filter(({ pinnedAt }) => pinnedAt !== null).length;
        expect(rows.length - list.length).toBeLessThanOrEqual(pins);
      }),
    );
  });
});
