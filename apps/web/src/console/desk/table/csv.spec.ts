import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv.js';

describe('a table taken home', () => {
  it('keeps letters, commas and quotes, and runs nothing', () => {
    const text = csvOf([['Xã Đường Thượng', 'a,"b"', '=1+1', '+84', "'=x"]]);
    expect(text).toBe('\u{feff}"Xã Đường Thượng","a,""b""","\'=1+1","\'+84","\'\'=x"\r\n');
  });
});
