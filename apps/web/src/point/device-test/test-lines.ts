import type { EquipmentTest, TestResult } from '@diemcau/session';

/** The seven lines of the test, in the order in which they are tried. */
export const LINE_IDS = ['page', 'microphone', 'loudspeaker', 'camera', 'control', 'media', 'sending'] as const;
export type LineId = (typeof LINE_IDS)[number];

/** `warned`: it works, and something about it should be better. `asking`: only a person can tell. */
export type LineState = 'waiting' | 'running' | 'asking' | 'passed' | 'warned' | 'failed' | 'skipped';

/** What is wrong; each has one sentence that says what to do. */
export type Remedy =
  | 'insecure'
  | 'denied'
  | 'none'
  | 'in_use'
  | 'other'
  | 'silent'
  | 'quiet'
  | 'unheard'
  | 'dark'
  | 'slow'
  | 'offline'
  | 'no_test_room'
  | 'too_often'
  | 'blocked'
  | 'sound_not_sent'
  | 'picture_not_sent'
  | 'needs_line';

export interface Line {
  readonly state: LineState;
  readonly remedy: Remedy | null;
}

export type Lines = Readonly<Record<LineId, Line>>;

export const untried: Lines = Object.fromEntries(
  LINE_IDS.map((id) => [id, { state: 'waiting', remedy: null }]),
) as unknown as Lines;

const RESULTS: Partial<Record<LineState, TestResult>> = { passed: 'passed', warned: 'passed', failed: 'failed' };

const resultOf = (...lines: readonly Line[]): TestResult => {
  const results = lines.map(({ state }) => RESULTS[state] ?? 'not_tested');
  if (results.includes('failed')) return 'failed';
  return results.includes('not_tested') ? 'not_tested' : 'passed';
};

/** What the desk is told. A line that was skipped was not tested: nobody counts it as working. */
export const reportOf = (lines: Lines, sentenceOf: (remedy: Remedy) => string): EquipmentTest => {
  const remedies = [...new Set(LINE_IDS.map((id) => lines[id].remedy))].filter((remedy) => remedy !== null);
  return {
    camera: resultOf(lines.camera),
    microphone: resultOf(lines.microphone),
    loudspeaker: resultOf(lines.loudspeaker),
    network: resultOf(lines.page, lines.control, lines.media, lines.sending),
    note: remedies.map(sentenceOf).join(' ').slice(0, 500),
  };
};
