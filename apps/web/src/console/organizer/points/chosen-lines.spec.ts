import { describe, expect, it } from '@jest/globals';
import { changeTo } from './choice-draft.js';
import { type ChosenPoint, chosenLines } from './chosen-lines.js';

const point = (id: string, rest: Partial<ChosenPoint> = {}): ChosenPoint => ({
  ...{ id, name: `ĐIỂM CẦU ${id}`, parentId: null, group: null, role: 'member', mode: 'webrtc', summoned: 2 },
  ...rest,
});

const points = [
  point('HỘI TRƯỜNG', { role: 'central' }),
  point('HÀM YÊN', { parentId: 'HỘI TRƯỜNG' }),
  point('SỞ Y TẾ', { parentId: 'HỘI TRƯỜNG', group: 'Khối sở ngành' }),
  point('NA HANG', { parentId: 'HỘI TRƯỜNG' }),
];
const plates = new Map(points.map(({ id, name }) => [id, name]));
const draft = changeTo(new Set(['HỘI TRƯỜNG', 'HÀM YÊN', 'SỞ Y TẾ']), new Set(['HỘI TRƯỜNG', 'SỞ Y TẾ', 'NA HANG']));

const shown = (words: string): readonly string[] =>
  chosenLines(points, draft, plates, words).map((line) =>
    line.kind === 'group' ? `${line.label ?? '–'} (${line.count})` : `${line.point.id}: ${line.state}`,
  );

describe('the list of chosen points', () => {
  it('stands in groups, else by the point above, and says what is not applied yet', () => {
    expect(shown('')).toEqual([
      ...['– (1)', 'HỘI TRƯỜNG: saved'],
      ...['ĐIỂM CẦU HỘI TRƯỜNG (2)', 'HÀM YÊN: removed', 'NA HANG: added'],
      ...['Khối sở ngành (1)', 'SỞ Y TẾ: saved'],
    ]);
  });

  it('is searched without marks', () => {
    expect(shown('so y te')).toEqual(['Khối sở ngành (1)', 'SỞ Y TẾ: saved']);
  });
});
