import { describe, expect, it } from '@jest/globals';
import { RECEIPT_CAUSES } from '../http/media-status.js';
import { RECEIPT_CAUSE_SENTENCES } from './receipt-cause.vi.js';

describe('what the desk reads of a cause', () => {
  it.each(RECEIPT_CAUSES)('is one sentence of its own: %s', (cause) => {
    const sentence = RECEIPT_CAUSE_SENTENCES[cause];
    expect(sentence).toMatch(/^\p{Lu}[^.]+\.$/u);
    expect(Object.values(RECEIPT_CAUSE_SENTENCES).filter((other) => other === sentence)).toHaveLength(1);
  });
});
