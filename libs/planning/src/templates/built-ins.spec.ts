import { describe, expect, it } from '@jest/globals';
import { kindOfTitle } from '../agenda/paste/kinds.vi.js';
import { durationAdvice } from '../conference/duration.js';
import { foldName } from '../names/fold.js';
import { BUILT_IN_TEMPLATES } from './built-ins.js';

/** 25 January 2024, 08:00 in Viet Nam. */
const START = 1_706_144_400_000;

describe('a template that comes with the service', () => {
  it.each(BUILT_IN_TEMPLATES)(
    '$name keeps within the length its type may have, and ends with a conclusion',
    (template) => {
      const minutes = template.items.reduce((sum, item) => sum + item.minutes, 0);
      expect(durationAdvice(template.type, START, START + minutes * 60_000)).toBeNull();
      expect(template.items.every((item) => item.minutes > 0)).toBe(true);
      expect(template.items.some(({ kind }) => kind === 'conclusion')).toBe(true);
    },
  );

  it.each(BUILT_IN_TEMPLATES)('$name is understood as it is when its titles are pasted', ({ items }) => {
    const unlike = items.filter(({ kind, title }) => kindOfTitle(title) !== kind).map(({ title }) => title);
    expect(unlike).toEqual(unlike.filter((title) => /mở đầu|mục đích|Kết nối|giải trình/u.test(title)));
  });

  it('has a name of its own', () => {
    const names = BUILT_IN_TEMPLATES.map(({ name }) => foldName(name));
    expect(new Set(names).size).toBe(3);
  });
});
