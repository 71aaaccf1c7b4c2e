import type { ConferenceTemplate, ConferenceTemplates } from '@diemcau/runtime';
import { conferenceProfile } from '@diemcau/session';
import { AWKWARD_NAMES, BIG_TIMES } from './awkward.js';
import { openedForEach } from './opened.js';
import { suite } from './suite.js';

/** Saved templates on a storage of their own. */
export interface TemplateRecords {
  readonly templates: ConferenceTemplates;
  close(): Promise<void>;
}

const template = (id: string, change: Partial<ConferenceTemplate> = {}): ConferenceTemplate => ({
  id,
  version: 1,
  name: `Mẫu ${id}`,
  content: {
    type: 'briefing',
    format: 'hybrid',
    quorum: { base: 'points', numerator: 2, denominator: 3, rule: 'at_least' },
    sittings: [
      {
        title: 'Phiên sáng',
        startsAfterMs: 0,
        durationMs: 3_600_000,
        items: [
          { kind: 'report', title: 'Báo cáo', minutes: 20, profile: conferenceProfile, pinnedAfterMs: null },
          { kind: 'break', title: 'Giải lao', minutes: 15, profile: conferenceProfile, pinnedAfterMs: 1_800_000 },
        ],
      },
    ],
  },
  createdAt: 1_705_539_600_123,
  createdBy: 'a1',
  ...change,
});

/** What saved templates must be in every database. */
export const conferenceTemplatesContract = (name: string, open: () => Promise<TemplateRecords>): void => {
  const { describe, expect, it } = suite();
  describe(`${name}: saved templates`, () => {
    const opened = openedForEach(open);

    it('come back as they were written, in the order of their names', async () => {
      const { templates } = opened.now;
      expect(await templates.all()).toEqual([]);
      const saved = [
        template('t3', { name: 'Đợt 10' }),
        template('t1', { name: 'Ban' }),
        template('t2', { name: 'Đợt 2' }),
      ];
      for (const one of saved) expect(await templates.add(one)).toBe('done');

      expect(await templates.byId('t3')).toEqual(saved[0]);
      expect((await templates.all()).map(({ id }) => id)).toEqual(['t1', 't2', 't3']);
      expect(await templates.byId('nothing')).toBeNull();
    });

    it('keep texts and times as they are', async () => {
      const { templates } = opened.now;
      for (const [i, text] of AWKWARD_NAMES.entries()) {
        const createdAt = BIG_TIMES[i % BIG_TIMES.length]!;
        const content = {
          ...template('x').content,
          sittings: [{ title: text, startsAfterMs: -5, durationMs: createdAt, items: [] }],
        };
        const awkward = template(`t${i}`, { name: `${i} ${text}`, content, createdAt, createdBy: text });
        expect(await templates.add(awkward)).toBe('done');
        expect(await templates.byId(`t${i}`)).toEqual(awkward);
      }
    });

    it('have names that differ by more than marks and case, also when two are added at once', async () => {
      const { templates } = opened.now;
      const names = ['Họp giao ban', 'HỌP GIAO BAN', 'hop giao-ban', 'Họp giao ban'.normalize('NFD')];
      const added = await Promise.all(names.map((one, i) => templates.add(template(`t${i}`, { name: one }))));

      expect([...added].sort()).toEqual(['done', 'exists', 'exists', 'exists']);
      expect((await templates.all()).length).toBe(1);
    });

    it('are removed once, by somebody who saw them as they are', async () => {
      const { templates } = opened.now;
      await templates.add(template('t1'));
      expect(await templates.remove('t1', 2)).toBe('stale');
      expect(await templates.remove('nothing', 1)).toBe('missing');
      const both = await Promise.all([templates.remove('t1', 1), templates.remove('t1', 1)]);

      expect(both).toEqual(['done', 'missing']);
      expect(await templates.add(template('t2', { name: 'Mẫu t1' }))).toBe('done');
    });
  });
};
