import { describe, expect, it } from '@jest/globals';
import { metricsText } from './metrics-text.js';

describe('figures as text', () => {
  it('are told by name, with what they mean and each of their cases', () => {
    const text = metricsText([
      { name: 'seats', help: 'Seats', kind: 'gauge', samples: [{ value: 2 }] },
      {
        name: 'calls_total',
        help: 'Calls',
        kind: 'counter',
        samples: [
          { labels: { call: 'check', result: 'done' }, value: 3 },
          { labels: { call: 'check', result: 'timeout' }, value: 0.5 },
        ],
      },
      { name: 'none_total', help: 'None yet', kind: 'counter', samples: [] },
    ]);
    expect(text).toBe(
      [
        '# HELP seats Seats',
        '# TYPE seats gauge',
        'seats 2',
        '# HELP calls_total Calls',
        '# TYPE calls_total counter',
        'calls_total{call="check",result="done"} 3',
        'calls_total{call="check",result="timeout"} 0.5',
        '# HELP none_total None yet',
        '# TYPE none_total counter',
        '',
      ].join('\n'),
    );
  });

  it('never break out of their line, whatever a label holds', () => {
    const text = metricsText([
      { name: 'a', help: 'one\nline \\', kind: 'gauge', samples: [{ labels: { of: 'x"\n\\y' }, value: 1 }] },
    ]);
    expect(text).toBe('# HELP a one\\nline \\\\\n# TYPE a gauge\na{of="x\\"\\n\\\\y"} 1\n');
  });

  it('are nothing where there is nothing to tell', () => {
    expect(metricsText([])).toBe('');
  });
});
