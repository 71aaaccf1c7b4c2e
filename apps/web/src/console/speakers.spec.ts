import { describe, expect, it } from '@jest/globals';
import { readSpeakers, speakerLines } from './speakers.js';

describe('speakers, one a line', () => {
  it('are read with their positions, and written the same way', () => {
    const speakers = [
      { name: 'Nguyễn Văn A', position: 'Bí thư – Chủ tịch' },
      { name: 'Y Blok-Êban', position: '' },
    ];
    expect(readSpeakers(' Nguyễn Văn A - Bí thư – Chủ tịch \n\nY Blok-Êban')).toEqual(speakers);
    expect(readSpeakers(speakerLines(speakers))).toEqual(speakers);
  });
});
