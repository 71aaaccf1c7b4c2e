import { describe, expect, it } from '@jest/globals';
import { type Line, LINE_IDS, type Lines, reportOf, untried } from './test-lines.js';

const passed: Line = { state: 'passed', remedy: null };
const all = Object.fromEntries(LINE_IDS.map((id) => [id, passed])) as unknown as Lines;
const report = (lines: Partial<Lines>): ReturnType<typeof reportOf> =>
  reportOf({ ...all, ...lines }, (remedy) => `<${remedy}>`);

describe('what the desk is told of a test', () => {
  it('is that everything works', () => {
    expect(report({})).toEqual({
      camera: 'passed',
      microphone: 'passed',
      loudspeaker: 'passed',
      network: 'passed',
      note: '',
    });
  });

  it('counts what could be better as working, and says what it is', () => {
    expect(report({ microphone: { state: 'warned', remedy: 'quiet' } })).toMatchObject({
      microphone: 'passed',
      note: '<quiet>',
    });
  });

  it('is of the network what its worst line is', () => {
    const blocked: Line = { state: 'failed', remedy: 'blocked' };
    expect(report({ media: blocked, sending: { state: 'skipped', remedy: null } })).toMatchObject({
      network: 'failed',
      note: '<blocked>',
    });
  });

  it('is of a test that was skipped that nothing was tested', () => {
    const { note, ...results } = reportOf(untried, String);
    expect(new Set(Object.values(results))).toEqual(new Set(['not_tested']));
    expect(note).toBe('');
  });
});
